import { anhConThongTinAn } from './pictures/anh-con-thong-tin-an.ts';
import { anhDong } from './pictures/anh-dong.ts';
import { anhSaiDuoi } from './pictures/anh-sai-duoi.ts';
import type { PictureFileRule } from './picture-file-rule.ts';
import { tepGiaAnh } from './pictures/tep-gia-anh.ts';

/** Every rule about picture files. */
export const pictureFileRules: readonly PictureFileRule[] = [tepGiaAnh, anhConThongTinAn, anhSaiDuoi, anhDong];
