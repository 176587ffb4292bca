import { readOptions } from '../command/read-options.ts';
import { targetOptions } from './target-options.ts';

export const publishUsage =
  'Dùng: `npm run publish -- --to /srv/www/tin`, `npm run publish -- --to dang@may-chu:/srv/www/tin --site dist`, hoặc kèm `--status` để xem bản đang chạy.';

const known = {
  ...targetOptions,
  site: { type: 'string' },
  'key-file': { type: 'string' },
  status: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
} as const;

/** Reads the options of `npm run publish`. */
export const readPublishOptions = (): ReturnType<typeof readOptions<typeof known>> => readOptions(known, publishUsage);
