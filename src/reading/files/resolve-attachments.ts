import { posix } from 'node:path';
import type { AttachmentFacts } from '../../attachments/attachment-facts.ts';
import { explainAttachmentFault } from '../../attachments/attachment-failure.ts';
import { attachmentReference } from '../../markdown/attachment-reference.ts';
import type { BodyWords } from '../../markdown/body-words.ts';
import { hasAttachmentName, type Attachment } from '../../newsroom/attachment.ts';
import { attachmentPath } from '../../newsroom/attachment-path.ts';
import { createGateProblem, type Problem, type ProblemPlace } from '../../problems/problem.ts';
import { capitalise } from '../../vietnamese/capitalise.ts';
import { nearest } from '../../vietnamese/nearest.ts';

interface ResolveAttachmentsOptions {
  /** The article's file, from the content folder. */
  file: string;
  words: BodyWords;
  placeOf: (link: BodyWords['links'][number]) => ProblemPlace;
  /** NFC form of every path in the content folder → the path as the disk spells it. */
  files: ReadonlyMap<string, string>;
  /** Known facts of documents, by path from the content folder. */
  facts: ReadonlyMap<string, AttachmentFacts>;
}

export interface LinkedDocument {
  /** Path from the content folder, as the disk spells it. */
  source: string;
  /** The place of the first link to it. */
  place: ProblemPlace;
}

export interface ResolvedAttachments {
  attachments: Attachment[];
  /** All documents that the body links to, whether or not they may be published. */
  linked: LinkedDocument[];
  problems: Problem[];
}

/** The documents that a body links to, each once, in the order of the text. */
export function resolveAttachments({
  file,
  words,
  placeOf,
  files,
  facts,
}: ResolveAttachmentsOptions): ResolvedAttachments {
  const [attachments, linked] = [new Map<string, Attachment>(), new Map<string, LinkedDocument>()];
  const problems: Problem[] = [];
  for (const link of words.links) {
    const reference = attachmentReference(link.address);
    if (reference === undefined) continue;
    const path = posix.join(posix.dirname(file), reference).normalize('NFC');
    const source = files.get(path);
    if (source === undefined) {
      const message = `Không thấy tệp đính kèm \`${reference}\`.`;
      const cure = cureForMissing(path, reference, files);
      problems.push(createGateProblem({ file, rule: 'dinh-kem-khong-thay', place: placeOf(link), message, cure }));
      continue;
    }
    const known = attachments.get(source);
    known?.references.push(reference);
    const found = facts.get(source);
    if (known || !found) continue;
    if (found.fault && !linked.has(source)) {
      const said = explainAttachmentFault(source, found.fault);
      problems.push(createGateProblem({ file, rule: 'dinh-kem-hong', place: placeOf(link), ...said }));
    }
    if (!linked.has(source)) linked.set(source, { source, place: placeOf(link) });
    if (found.fault || !found.kind) continue;
    const text = words.text.slice(link.start, link.end).replace(/\s+/g, ' ').trim();
    attachments.set(source, {
      kind: found.kind,
      path: attachmentPath(found.digest, source, found.kind),
      source,
      bytes: found.bytes,
      ...(found.pages !== undefined && { pages: found.pages }),
      references: [reference],
      // Link text inside a sentence begins with a small letter, but the list shows it alone.
      text: capitalise(text) || posix.basename(source),
    });
  }
  return { attachments: [...attachments.values()], linked: [...linked.values()], problems };
}

function cureForMissing(path: string, reference: string, files: ReadonlyMap<string, string>): string {
  const folder = posix.dirname(path);
  const beside = [...files.keys()].filter((file) => posix.dirname(file) === folder && hasAttachmentName(file));
  const near = nearest(
    posix.basename(path),
    beside.map((file) => posix.basename(file)),
  );
  return near
    ? `Sửa thành \`${near}\`.`
    : `Chép tệp vào cạnh bài${folder === '.' ? '' : `, thư mục \`${folder}\``}, hoặc bỏ đường dẫn tới \`${reference}\`.`;
}
