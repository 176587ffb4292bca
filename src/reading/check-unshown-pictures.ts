import type { PictureFacts } from '../pictures/picture-facts.ts';
import { createPictureFailure, type PictureFault } from '../pictures/picture-failure.ts';
import { createGateProblem, type Problem } from '../problems/problem.ts';

/** Faults that hurt nobody as long as no article shows the picture. */
const mild = new Set<PictureFault['kind']>(['heic', 'tiff', 'bmp', 'qua-dai', 'svg-chu']);

/**
 * Pictures that could not be published if an article showed them; `isSaid` tells of those that one shows, whose fault
 * stands at its place. A file in another's disguise is named by its rule (`tep-gia-anh`).
 */
export const checkUnshownPictures = (
  facts: ReadonlyMap<string, PictureFacts>,
  isSaid: (file: string) => boolean,
): Problem[] =>
  [...facts].flatMap(([file, { fault, disguise }]) => {
    if (!fault || disguise || isSaid(file)) return [];
    const { reason, cure } = createPictureFailure(file, fault);
    const severity = mild.has(fault.kind) ? 'nhac' : 'chan';
    return [createGateProblem({ file, rule: 'anh-hong', message: reason, cure, severity })];
  });
