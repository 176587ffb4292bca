import type { MetadataKind } from './metadata/metadata-kind.ts';
import type { PictureKind } from './sniff-picture-kind.ts';

/** What a file with a picture's name turned out to be. */
export interface PictureFacts {
  /** By its content; undefined when it is no picture. */
  kind: PictureKind | undefined;
  /** What a file that is no picture begins like. */
  disguise?: 'html' | 'php' | 'chuong-trinh' | undefined;
  /** What it carries beside its pixels. */
  metadata: MetadataKind[];
  /** Maker and model that the camera wrote. */
  camera?: string | undefined;
  /** Pixels as it is shown, upright; undefined when its header cannot be read. */
  width?: number | undefined;
  height?: number | undefined;
}
