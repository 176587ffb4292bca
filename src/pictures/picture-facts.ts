import type { MetadataKind } from '../newsroom/metadata-kind.ts';
import type { PictureFault } from './picture-failure.ts';
import type { PictureKind } from './sniff-picture-kind.ts';

/** The facts about a file with a picture's name. */
export interface PictureFacts {
  /** The kind, by the file's content; undefined when the file is not a picture. */
  kind: PictureKind | undefined;
  /** The id of the picture that is made of these bytes; undefined when they may not be decoded. */
  id?: string | undefined;
  /** Whether the picture is animated: a page shows only its first frame. */
  isAnimated?: boolean | undefined;
  /** What a file that is not a picture looks like, by its first bytes. */
  disguise?: 'html' | 'php' | 'chuong-trinh' | undefined;
  /** The data that the file has beside its pixels. */
  metadata: MetadataKind[];
  /** Whether the metadata can be removed without changing a pixel. */
  isCleanable?: boolean | undefined;
  /** Maker and model, as the camera wrote them. */
  camera?: string | undefined;
  /** Why the picture cannot be published, as far as that is known without decoding pixels. */
  fault?: PictureFault | undefined;
  /** Pixels of the upright picture, or of a drawing once it is drawn; undefined when the header cannot be read. */
  width?: number | undefined;
  height?: number | undefined;
}
