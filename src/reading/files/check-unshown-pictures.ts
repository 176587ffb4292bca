import type { PictureFacts } from '../../pictures/picture-facts.ts';
import { createPictureFailure, type PictureFault } from '../../pictures/picture-failure.ts';
import { createGateProblem, type Problem } from '../../problems/problem.ts';

/** Faults that do no harm while no article shows the picture. */
const mild = new Set<PictureFault['kind']>(['heic', 'tiff', 'bmp', 'qua-dai', 'svg-chu']);

/**
 * Reports pictures that could not be published if an article showed them. `isSaid` tells which pictures an article
 * shows: their fault is reported at that place. Rule `tep-gia-anh` reports a file with a false extension.
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
