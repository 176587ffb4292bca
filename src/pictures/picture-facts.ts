import type { MetadataKind } from '../newsroom/metadata-kind.ts';
import type { PictureFault } from './picture-failure.ts';
import type { PictureKind } from './sniff-picture-kind.ts';

/** What a file with a picture's name turned out to be. */
export interface PictureFacts {
  /** By its content; undefined when it is no picture. */
  kind: PictureKind | undefined;
  /** Whether it shows one picture after the other: a page shows only the first. */
  isAnimated?: boolean | undefined;
  /** What a file that is no picture begins like. */
  disguise?: 'html' | 'php' | 'chuong-trinh' | undefined;
  /** What it carries beside its pixels. */
  metadata: MetadataKind[];
  /** Whether that can be taken out without touching a pixel. */
  isCleanable?: boolean | undefined;
  /** Maker and model that the camera wrote. */
  camera?: string | undefined;
  /** Why it could not be published, as far as that is known without a pixel decoded. */
  fault?: PictureFault | undefined;
  /** Pixels as it is shown, upright, those of a drawing once it is drawn; undefined when its header cannot be read. */
  width?: number | undefined;
  height?: number | undefined;
}
