#!/bin/sh
# toa-soan: đăng trang khi nhánh chính có bản mới; gỡ bằng `npm run hook -- --remove KHO`
#
# Git runs this in a bare repository after a push and hands it lines of `old new ref`. A timer runs it with
# `--scheduled`, to publish what became due, or with `--rebuild`, to publish in any case. Whatever fails, the live site
# stays as it is. Settings are the repository's own: `git config --get-regexp '^toasoan\.'`; `npm run hook` writes them.
set -u
umask 077 # what the verbs print is for the account that publishes; the site itself is opened by `publish`
trap '' PIPE # the pusher may go away; what was merged is published all the same

# Of what this account has in its environment, the verbs are given what is listed. A signing key that stands there is also
# read in /proc by whoever is of this account, so the hook begins anew without it.
had_key=${SIGNING_KEY+x}${SIGNING_KEY_FILE+x}
for name in $(awk 'BEGIN { for (name in ENVIRON) print name }'); do
  case $name in
    *[!A-Za-z0-9_]*) ;;
    PATH | HOME | USER | LOGNAME | SHELL | TERM | TMPDIR | TZ | LANG | LANGUAGE | LC_* | GIT_* | SSH_AUTH_SOCK | XDG_RUNTIME_DIR) ;;
    npm_config_* | NODE_OPTIONS | NODE_EXTRA_CA_CERTS | [Hh][Tt][Tt][Pp]_[Pp]* | [Hh][Tt][Tt][Pp][Ss]_* | [Nn][Oo]_[Pp]*) ;;
    *) unset "$name" ;;
  esac
done
if [ -n "$had_key" ]; then exec "$0" "$@"; fi

say() { printf '%s\n' "$*" || :; }
stop() { say "$1"; exit 2; }

mode=${1:-push}
case $mode in
  push | --scheduled | --rebuild) ;;
  *) stop "Không có chế độ \`$mode\`. Dùng: \`$0 --scheduled\` hoặc \`$0 --rebuild\`." ;;
esac
cd "${GIT_DIR:-$(dirname "$0")/..}" || exit 2
repo=$(pwd -P)
# What git tells its hooks must not reach the git that the build calls in another folder.
# shellcheck disable=SC2046
unset $(git rev-parse --local-env-vars)

setting() { git --git-dir="$repo" config --get "toasoan.$1" || printf '%s' "${2:-}"; }
branch=$(setting branch main)
branch=${branch#refs/heads/}
to=$(setting to)
key=$(setting key)
reload=$(setting reload)
work=$(setting work "${repo%.git}.xuat-ban")
tree=$work/nguon
[ -n "$to" ] || stop "Kho chưa có nơi đăng. Đặt bằng \`npm run hook -- --install $repo --to /srv/congan\`."

if [ "$mode" = push ]; then
  pushed=
  while read -r _ new ref; do
    if [ "$ref" = "refs/heads/$branch" ]; then pushed=$new; fi
  done
  case $pushed in
    '') say "Đã nhận. Chỉ nhánh \`$branch\` được đăng lên trang: nhờ người duyệt nhập bài vào nhánh ấy."; exit 0 ;;
    *[!0]*) ;;
    *) say "Nhánh \`$branch\` đã bị xóa; trang đang chạy vẫn như cũ."; exit 0 ;;
  esac
fi

# Only a folder that carries the hook's lock, or libraries that were brought for it, is its own to write to and to clear.
if [ -h "$work/khoa" ] || { [ -n "$(ls -A "$work" 2>/dev/null)" ] && [ ! -f "$work/khoa" ] &&
  [ ! -f "$work/node_modules/.toa-soan-khoa" ]; }; then
  stop "Thư mục \`$work\` có tệp không do hook làm ra nên hook không làm việc ở đó. Chuyển chúng đi, hoặc đặt nơi khác bằng \`git --git-dir='$repo' config toasoan.work /srv/xuat-ban\`."
fi
mkdir -p "$work" && chmod 700 "$work" || stop "Không tạo được thư mục \`$work\`. Cấp quyền ghi cho người dùng nhận \`git push\`."
command -v flock >/dev/null || stop 'Máy chưa có lệnh `flock`. Cài bằng `apt-get install util-linux`.'
exec 9>"$work/khoa" || exit 2
if ! flock -n 9; then
  say 'Một lượt đăng khác đang chạy; chờ lượt đó xong.'
  flock 9
fi

# Of what was recorded; nothing where there is nothing.
recorded() { cat "$work/$1" 2>/dev/null || :; }
record() { printf '%s\n' "$2" >"$work/$1.tam" && mv "$work/$1.tam" "$work/$1"; }

# The branch as it is by now: who waited may find that a later push is the one to publish, or that it is published.
# By its whole name: for lack of the branch, git would also take one that is called `refs/heads/…`.
commit=$(git --git-dir="$repo" show-ref --verify --hash "refs/heads/$branch" 2>/dev/null) ||
  stop "Kho chưa có nhánh \`$branch\`. Đẩy lên bằng \`git push origin $branch\`, hoặc đặt tên khác bằng \`npm run hook\`."
published=$(recorded da-dang)
if [ "$mode" = push ] && [ "$commit" = "$published" ]; then
  say 'Bản này đã được đăng cùng lượt trước.'
  exit 0
fi
# A timer goes on with what could be published when the newest commit cannot.
if [ "$mode" != push ] && [ -n "$published" ] && [ "$commit" = "$(recorded bai-hong)" ]; then commit=$published; fi
short=$(git --git-dir="$repo" rev-parse --short "$commit")

# Each step's output is kept in a file and then shown: no step fails because nobody reads it any more.
step() {
  name=$1
  shift
  (cd "$tree" && "$@") >"$work/$name.txt" 2>&1 9>&-
  status=$?
  cat "$work/$name.txt" || :
  return $status
}

# $1: status of the step that failed.
give_up() {
  if [ "$1" -eq 1 ]; then
    record bai-hong "$commit"
    say "Chưa đăng bản $short: hãy sửa các chỗ nêu trên, ghi lại bằng \`git commit\` rồi \`git push\`."
  else
    say "Chưa đăng bản $short: máy chủ hoặc cấu hình có lỗi nêu trên, không phải do bài viết."
    say "Người quản trị sửa xong thì chạy \`$repo/hooks/post-receive --rebuild\`."
  fi
  say 'Trang đang chạy vẫn như cũ.'
  exit "$1"
}

# A link, or what another repository has checked out, may hold work that no push may sweep away.
is_foreign_tree() {
  if [ -h "$tree" ]; then return 0; fi
  owner=$(cd "$tree" 2>/dev/null && [ -e .git ] && cd "$(git rev-parse --git-common-dir)" 2>/dev/null && pwd -P)
  [ -n "$owner" ] && [ "$owner" != "$repo" ]
}

check_out() {
  if [ ! -e "$tree/.git" ]; then
    git --git-dir="$repo" worktree prune &&
      git --git-dir="$repo" worktree add --quiet --force --detach --no-checkout "$tree" "$commit" || return 2
  fi
  git -C "$tree" checkout --quiet --force --detach "$commit" &&
    git -C "$tree" clean -ffdq -e /node_modules -e /.cache -e /.astro -e /dist || return 2
}

# Libraries stay as long as the lockfile does; those that `npm run hook` brought along are taken without a network.
install_libraries() {
  modules=$tree/node_modules
  if [ ! -e "$modules" ] && [ -e "$work/node_modules/.toa-soan-khoa" ]; then mv "$work/node_modules" "$modules"; fi
  wanted=$(git -C "$tree" rev-parse --verify --quiet HEAD:package-lock.json) ||
    { say 'Bản vừa đẩy không có `package-lock.json` ở thư mục gốc nên không phải kho của tòa soạn.'; return 2; }
  if [ "$wanted" = "$(cat "$modules/.toa-soan-khoa" 2>/dev/null)" ]; then return 0; fi
  say 'Cài thư viện theo package-lock.json…'
  rm -f "$modules/.toa-soan-khoa"
  step cai npm ci --include=dev --include=optional --no-audit --no-fund --no-update-notifier || return 2
  # npm succeeds without the Node that it could not fetch; then nothing is recorded, and the next push fetches again.
  if [ -e "$tree/scripts/run-verb.js" ]; then
    step node env PATH="$modules/.bin:$PATH" node scripts/run-verb.js || return 2
  fi
  mkdir -p "$modules" && printf '%s\n' "$wanted" >"$modules/.toa-soan-khoa"
}

is_due() { # whether something became due since the last build
  last=$(recorded lan-dang)
  [ -n "$last" ] || return 0
  answer=$(cd "$tree" && npm run --silent schedule -- --due "$last" --format env 9>&-) || return 0 # the check says why
  case $answer in DUE=true*) return 0 ;; *) return 1 ;; esac
}

if is_foreign_tree; then
  say "\`$tree\` là liên kết hoặc bản lấy ra của một kho khác nên hook không ghi vào đó. Chuyển nó đi nơi khác."
  give_up 2
fi
if ! check_out; then
  say "Không lấy được bản $short ra \`$tree\`. Kiểm tra chỗ trống và quyền ghi, hoặc xóa thư mục đó rồi đẩy lại."
  give_up 2
fi
install_libraries || give_up 2
if [ "$mode" = --scheduled ] && [ "$commit" = "$published" ] && ! is_due; then
  say 'Chưa có bài nào đến giờ đăng hay hết hạn.'
  exit 0
fi

now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
export BUILD_NOW="$now"
say "Soát bản $short…"
step soat npm run --silent check || give_up $?
say 'Dựng trang…'
step dung npm run --silent build || give_up $?
say "Đăng lên $to…"
# The key's file is named to this step alone, which renders nothing; it signs in a process of its own.
step dang npm run --silent publish -- --site dist --to "$to" ${reload:+--reload "$reload"} ${key:+--key-file "$key"} ||
  give_up $?
record lan-dang "$now"
record da-dang "$commit"
rm -f "$work/bai-hong"
say "Đã đăng bản $short."
