import type { Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { attachmentTypes, type Attachment } from '../newsroom/attachment.ts';
import { describeAttachment } from '../newsroom/describe-attachment.ts';
import { attachmentReference } from './attachment-reference.ts';
import { walk } from './walk.ts';

declare module 'vfile' {
  interface DataMap {
    /** The documents that the page shows. */
    attachments: readonly Attachment[];
  }
}

/**
 * Makes links to documents lead to the published address, and adds the kind and size inside the link, so that a person
 * who hears only the links hears them too.
 */
export function rehypeAttachments() {
  return (tree: Root, { data: { attachments = [] } }: VFile): void => {
    if (attachments.length === 0) return;
    const byReference = new Map(attachments.flatMap((one) => one.references.map((name) => [name, one] as const)));
    walk(tree, (node) => {
      if (node.type !== 'element' || node.tagName !== 'a' || typeof node.properties.href !== 'string') return;
      const { href } = node.properties;
      const attachment = byReference.get(attachmentReference(href) ?? '');
      if (!attachment) return;
      const place = attachment.kind === 'pdf' ? (/#.*$/s.exec(href)?.[0] ?? '') : ''; // `#page=2`
      node.properties.href = attachment.path + place;
      node.properties.type = attachmentTypes[attachment.kind];
      node.properties.className = ['attachment'];
      node.children.push(h('span', { class: 'attachment-facts' }, ` (${describeAttachment(attachment)})`));
    });
  };
}
