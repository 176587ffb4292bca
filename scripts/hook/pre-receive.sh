#!/bin/sh
# toa-soan: chỉ nhận những gì đăng được; gỡ bằng `npm run hook -- --remove KHO`
#
# Git runs this before it takes a push and hands it lines of `old new ref`; a status other than 0 refuses all of them.
# Refused are names that git could take for another branch, and a main branch whose past was rewritten: what had been
# published would be gone from the history, and what had been withdrawn would be back.
set -u
umask 077 # as the hook that publishes
branch=$(git config --get toasoan.branch || echo main)
branch=${branch#refs/heads/}
work=$(git config --get toasoan.work || { repo=$(pwd -P) && printf '%s' "${repo%.git}.xuat-ban"; })
none='^0+$' # what git writes for a branch that is not there

say() { printf '%s\n' "$@" || :; }
is_none() { printf '%s\n' "$1" | grep -Eq "$none"; }

# Whether the commit $2 holds all that $1 holds; a commit that is not there any more holds nothing that is asked for.
holds() {
  if ! git cat-file -e "$1^{commit}" 2>/dev/null; then return 0; fi
  git merge-base --is-ancestor "$1" "$2"
}

status=0
while read -r old new ref; do
  if is_none "$new"; then
    if [ "$ref" = "refs/heads/$branch" ]; then
      say "Không nhận: \`$branch\` là nhánh được đăng lên trang nên không xóa được bằng \`git push\`." \
        'Muốn bỏ một bài đã đăng thì `git revert` bản ghi của bài ấy rồi đẩy lên. Người quản trị thật cần xóa nhánh thì dùng `git update-ref -d` ngay trên máy chủ.'
      status=1
    fi
    continue # of other branches and tags, to remove is git's own to allow or refuse
  fi
  case $ref in
    refs/heads/refs | refs/heads/refs/* | refs/heads/heads | refs/heads/heads/* | refs/heads/tags | refs/heads/tags/* | \
      refs/heads/remotes | refs/heads/remotes/* | refs/heads/HEAD | refs/heads/*_HEAD | refs/tags/refs | refs/tags/refs/* | \
      refs/tags/heads | refs/tags/heads/* | "refs/tags/$branch" | refs/tags/HEAD)
      say "Không nhận \`$ref\`: tên này dễ bị nhầm với một nhánh khác." \
        'Đẩy lại với một tên ngắn, ví dụ `git push origin HEAD:bai-moi`.'
      status=1
      ;;
    refs/heads/* | refs/tags/*) ;;
    *)
      say "Không nhận \`$ref\`: kho chỉ nhận nhánh và thẻ." \
        'Đẩy lại với một tên nhánh, ví dụ `git push origin HEAD:bai-moi`.'
      status=1
      ;;
  esac
  if [ "$ref" != "refs/heads/$branch" ]; then continue; fi
  if is_none "$old"; then old=$(cat "$work/da-dang" 2>/dev/null || :); fi # a branch that was removed and comes again
  if [ -n "$old" ] && ! holds "$old" "$new"; then
    say "Không nhận: bản đẩy lên bỏ mất những gì nhánh \`$branch\` đã có (\`git push --force\`, hoặc máy chưa lấy bản mới về)." \
      'Lấy bản mới về rồi đẩy lại: `git pull --rebase && git push`. Muốn bỏ một bài đã đăng thì `git revert` bản ghi của bài ấy.'
    status=1
  fi
done
exit $status
