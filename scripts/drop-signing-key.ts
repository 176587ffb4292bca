/*
 * The first import of every verb that renders or reads content: modules run in the order in which they are imported, so
 * before a line of Astro, of a plugin or of the content runs, the process is one that never knew a key.
 */
import { foundKeyVariables, restartWithoutKey } from './restart-without-key.ts';

const found = foundKeyVariables();
if (found.length > 0) {
  const names = found.map((name) => `\`${name}\``).join(', ');
  const caller = found.includes('SIGNING_KEY')
    ? ' Tiến trình đã gọi lệnh vẫn giữ khóa, nên đừng đặt khóa ở nơi dựng nội dung.'
    : '';
  console.error(
    `Đã bỏ ${names} khỏi môi trường vì lệnh này không ký; ký sau khi dựng bằng \`npm run sign -- --site dist\`.${caller}`,
  );
  restartWithoutKey(process.argv.slice(2));
}
