import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gateNoteFile } from '../hosting/gate-note.ts';
import { previewNoteFile } from '../hosting/preview-note.ts';

/** The reason not to publish a built site, as the end of a sentence, and what to do instead. */
export interface PublishBar {
  reason: string;
  cure: string;
}

const bars: [file: string, bar: PublishBar][] = [
  [
    gateNoteFile,
    {
      reason: 'nó được dựng với `GATE=note` nên quy tắc biên tập không chặn gì.',
      cure: 'Dựng lại bằng `npm run build`, không đặt biến `GATE`.',
    },
  ],
  [
    previewNoteFile,
    {
      reason: 'nó là bản xem thử của một nhánh, không phải trang chính thức.',
      cure: 'Dựng lại bằng `npm run build` từ nhánh chính, không đặt biến `PREVIEW`.',
    },
  ],
];

/** Finds a note of the build that forbids publishing. Returns undefined when there is none. */
export const findPublishBar = (siteDir: string): PublishBar | undefined =>
  bars.find(([file]) => existsSync(join(siteDir, file)))?.[1];
