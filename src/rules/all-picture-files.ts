import { anhConThongTinAn } from './anh-con-thong-tin-an.ts';
import { anhDong } from './anh-dong.ts';
import { anhSaiDuoi } from './anh-sai-duoi.ts';
import type { PictureFileRule } from './picture-file-rule.ts';
import { tepGiaAnh } from './tep-gia-anh.ts';

/** Every rule about the pictures' files themselves. */
export const pictureFileRules: readonly PictureFileRule[] = [tepGiaAnh, anhConThongTinAn, anhSaiDuoi, anhDong];
