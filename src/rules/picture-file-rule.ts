import type { Severity } from '../problems/problem.ts';
import type { MetadataKind } from '../newsroom/metadata-kind.ts';
import type { RuleFinding } from './rule.ts';

/** A file with a picture's name in the content folder, whether or not an article shows it. */
export interface PictureFile {
  /** Path from the content folder. */
  file: string;
  /** From its content: `jpeg`, `png`, `webp`, `avif`, `gif`, `heic`, `svg`, `tiff`, `bmp`; undefined for no picture. */
  kind: string | undefined;
  /** Whether it is an animation. */
  isAnimated?: boolean | undefined;
  /** What the beginning of a file that is not a picture looks like. */
  disguise?: 'html' | 'php' | 'chuong-trinh' | undefined;
  /** The data that it holds beside its pixels, in the report's words. */
  metadata: readonly MetadataKind[];
  /** Whether `--fix` can remove that data without changing a pixel; if absent, the kind alone decides. */
  isCleanable?: boolean | undefined;
  /** Maker and model as the camera wrote them. */
  camera?: string | undefined;
}

interface PictureFileExample {
  name: string;
  picture: Partial<PictureFile>;
  /** `message cure`, in order. */
  problems: string[];
}

/** A rule about a picture file, not about an article; no frontmatter can acknowledge it. */
export interface PictureFileRule {
  id: string;
  group: 'anh';
  severity: Severity;
  why: string;
  examples: readonly PictureFileExample[];
  check: (picture: PictureFile, report: (finding: RuleFinding) => void) => void;
}

export const definePictureFileRule = (rule: PictureFileRule): PictureFileRule => rule;
