import type { MetadataKind } from '../newsroom/metadata-kind.ts';
import type { RuleFinding, RuleSeverity } from './rule.ts';

/** A file with a picture's name in the content folder, whether an article shows it or not. */
export interface PictureFile {
  /** Path from the content folder. */
  file: string;
  /** By its content: `jpeg`, `png`, `webp`, `avif`, `gif`, `heic`, `svg`, `tiff`, `bmp`; undefined for no picture. */
  kind: string | undefined;
  /** Whether it shows one picture after the other. */
  isAnimated?: boolean | undefined;
  /** What a file that is no picture begins like. */
  disguise?: 'html' | 'php' | 'chuong-trinh' | undefined;
  /** What it carries beside its pixels, in the words of the report. */
  metadata: readonly MetadataKind[];
  /** Whether `--fix` can take that out without touching a pixel; left out, it depends on the kind alone. */
  isCleanable?: boolean | undefined;
  /** Maker and model that the camera wrote. */
  camera?: string | undefined;
}

interface PictureFileExample {
  name: string;
  picture: Partial<PictureFile>;
  /** `message cure`, in order. */
  problems: string[];
}

/** A rule about a picture's file and not about an article; nobody answers it in a frontmatter. */
export interface PictureFileRule {
  id: string;
  group: 'anh';
  severity: RuleSeverity;
  why: string;
  examples: readonly PictureFileExample[];
  check: (picture: PictureFile, report: (finding: RuleFinding) => void) => void;
}

export const definePictureFileRule = (rule: PictureFileRule): PictureFileRule => rule;
