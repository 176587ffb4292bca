import { signedNext } from '../command/run-build.ts';
import type { BuildOrder } from './build-order.ts';

/** Says what was built, and that it must be signed unless the caller signs it next. */
export function reportBuild({ newsroom, environment, verifyKey }: BuildOrder, milliseconds: number): void {
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', ',');
  console.log(
    `Đã dựng ${newsroom.articles.length} bài và ${newsroom.pages.length} trang vào \`${environment.outDir}\` trong ${seconds} giây.`,
  );
  if (verifyKey !== undefined && process.env[signedNext] !== '1')
    console.log(
      `Trang này phải ký rồi mới đăng: \`npm run publish\` có khóa thì tự ký; hoặc \`npm run sign -- --site ${environment.outDir} --key-file TỆP\`.`,
    );
}
