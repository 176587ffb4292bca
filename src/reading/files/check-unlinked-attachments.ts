import { basename } from 'node:path/posix';
import type { AttachmentFacts } from '../../attachments/attachment-facts.ts';
import { explainAttachmentFault } from '../../attachments/attachment-failure.ts';
import { createGateProblem, type Problem } from '../../problems/problem.ts';

/** Reports documents that no article links to, since readers cannot get them, and what else would block them. */
export const checkUnlinkedAttachments = (
  facts: ReadonlyMap<string, AttachmentFacts>,
  linked: ReadonlySet<string>,
): Problem[] =>
  [...facts].flatMap(([file, { fault }]) => {
    if (linked.has(file)) return [];
    const name = basename(file);
    const said = fault && explainAttachmentFault(file, fault);
    return [
      createGateProblem({
        file,
        rule: 'dinh-kem-khong-dan',
        severity: 'nhac',
        message: `Chưa bài nào có đường dẫn tới tệp \`${name}\` nên nó không được đăng.${said ? ` ${said.message}` : ''}`,
        cure: `${said ? `${said.cure} ` : ''}Ghi trong bài \`[Tên văn bản](${name.includes(' ') ? `<${name}>` : name})\`; nếu là bản nháp của bài thì chuyển ra ngoài thư mục \`content\`.`,
      }),
    ];
  });
