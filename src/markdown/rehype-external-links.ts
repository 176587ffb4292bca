import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { MarkdownOptions } from './markdown-options.ts';
import { walk } from './walk.ts';
import { externalMark } from './words.ts';

const namesHost = /^\s*(?:https?:|[\\/]{2})/i;

/** Marks links that leave the site, for the eye and for screen readers. Links to the site's own host lose the host. */
export function rehypeExternalLinks({ siteUrl }: Pick<MarkdownOptions, 'siteUrl'>) {
  const { host } = new URL(siteUrl);
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type !== 'element' || node.tagName !== 'a') return;
      const { href } = node.properties;
      if (typeof href !== 'string' || !namesHost.test(href)) return;
      const target = URL.parse(href, siteUrl);
      if (!target) return;
      if (target.host === host) node.properties.href = rootRelative(target);
      else markExternal(node);
    });
  };
}

function markExternal(link: Element): void {
  link.properties.rel = ['noopener', 'noreferrer', 'external'];
  link.properties.className = ['external'];
  link.children.push(h('span', { class: 'visually-hidden' }, ` ${externalMark}`));
}

/** Keeps one slash only at the beginning: `https://this.site//other.host/` must not become a link to the other host. */
const rootRelative = ({ pathname, search, hash }: URL): string => `${pathname.replace(/^\/+/, '/')}${search}${hash}`;
