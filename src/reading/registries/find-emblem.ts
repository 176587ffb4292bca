import { posix } from 'node:path';
import { hasPictureName } from '../../pictures/picture-name.ts';
import { createGateProblem, type Problem, type ProblemPlace } from '../../problems/problem.ts';
import type { Agency } from '../../schemas/agency.ts';
import { nearest } from '../../vietnamese/nearest.ts';
import type { PictureUse } from '../articles/read-body.ts';
import { registryFiles } from './registries.ts';
import { resolvePictures } from '../files/resolve-pictures.ts';

export interface Emblem {
  /** At most one: the file that `co-quan.yml` names. */
  uses: PictureUse[];
  problems: Problem[];
}

interface EmblemContext {
  /** In the form that `resolvePictures` needs. */
  files: ReadonlyMap<string, string>;
  place: ProblemPlace;
}

/** Resolves the agency's emblem, as if `co-quan.yml` were a page that shows one picture. */
export function findEmblem(agency: Agency | undefined, { files, place }: EmblemContext): Emblem {
  const file = registryFiles.agency.file;
  if (!agency?.emblem) return { uses: [], problems: [] };
  const reference = agency.emblem;
  const { found } = resolvePictures({ file, references: [{ reference, alt: agency.name, place }], files });
  const uses = [...found].map(([, original]) => ({ reference, original, place }));
  if (uses.length > 0) return { uses, problems: [] };
  const message = `Không thấy tệp biểu trưng \`${reference}\`.`;
  return {
    uses,
    problems: [createGateProblem({ file, rule: 'anh-khong-thay', place, message, cure: cureFor(reference, files) })],
  };
}

function cureFor(reference: string, files: ReadonlyMap<string, string>): string {
  const name = posix.basename(reference.replaceAll('\\', '/').replace(/[?#].*$/s, ''));
  const beside = [...files.keys()].filter((file) => !file.includes('/') && hasPictureName(file));
  const near = nearest(name, beside);
  if (near !== undefined) return `Sửa thành \`emblem: ${asWritten(near)}\`.`;
  const example = hasPictureName(name) ? name : 'bieu-trung.png';
  return `Chép tệp biểu trưng vào cạnh \`${registryFiles.agency.file}\`, rồi ghi đúng tên tệp: \`emblem: ${asWritten(example)}\`.`;
}

/** Puts a name in quotes if YAML could read it differently. */
const asWritten = (name: string): string => (/^\p{L}[\p{L}\p{N} ._-]*$/u.test(name) ? name : JSON.stringify(name));
