import { escapeHtml } from '../newsroom/escape-html.ts';

/** Name of the page in the archive. */
export const startPageFile = 'mo-trang.html';

/** Folder of the site in the archive. */
export const siteFolder = 'trang-tin';

/** Ways to open the site on a machine without a network; each is a web server without dependencies. */
const ways: readonly { where: string; command: string }[] = [
  {
    where: 'Linux, macOS, hoặc máy có Python 3',
    command: `python3 -m http.server 8000 --bind 127.0.0.1 --directory ${siteFolder}`,
  },
  { where: 'Windows có Python 3', command: `py -m http.server 8000 --bind 127.0.0.1 --directory ${siteFolder}` },
  {
    where: 'Windows không có Python: chép tệp caddy.exe (một tệp duy nhất, tải ở caddyserver.com) vào cạnh tệp này',
    command: `.\\caddy.exe file-server --listen 127.0.0.1:8000 --root ${siteFolder}`,
  },
];

/** The page at the top of the archive: it opens from a disk, says how to start the site, and links to it. */
export const startPage = (agency: string, builtAt: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mở trang tin của ${escapeHtml(agency)} khi không có mạng</title>
<style>
:root { color-scheme: light dark }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.65 system-ui, sans-serif }
pre { padding: 1rem; overflow-x: auto; border: 1px solid; white-space: pre-wrap }
</style>
</head>
<body>
<main>
<h1>Trang tin của ${escapeHtml(agency)}</h1>
<p>Đây là bản chép toàn bộ trang tin lúc ${escapeHtml(builtAt)}, để đọc và tìm kiếm trên máy không có mạng. Trình duyệt không mở thẳng trang tin từ ổ đĩa được, nên cần một máy chủ nhỏ chạy ngay trên máy này.</p>
<ol>
<li>Giải nén cả tệp .zip vào một thư mục.</li>
<li>Mở cửa sổ dòng lệnh (Terminal, hoặc PowerShell trên Windows) ở thư mục có tệp <code>mo-trang.html</code> này.</li>
<li>Gõ một trong các lệnh sau rồi để nguyên cửa sổ đó:
${ways.map(({ where, command }) => `<p>${escapeHtml(where)}:</p>\n<pre><code>${escapeHtml(command)}</code></pre>`).join('\n')}
</li>
<li>Mở <a href="http://127.0.0.1:8000/">http://127.0.0.1:8000/</a>.</li>
</ol>
<p>Xem xong, đóng cửa sổ dòng lệnh. Không ai khác trong mạng nội bộ xem được trang qua máy này.</p>
</main>
</body>
</html>
`;
