/*
 * Every verb that renders or reads content imports this module first. Modules run in import order, so the process has
 * no key before any code of Astro, a plugin or the content runs.
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
