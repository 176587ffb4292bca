import type { Options } from 'rehype-sanitize';

/**
 * The HTML that an article's body may hold: words and their structure, without styles, classes or ids; our own plugins
 * add theirs afterwards. The list is complete and not based on the library's default, so that a new version of the
 * library cannot let in more.
 */
export const sanitizeSchema: Options = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'div', 'section', 'details', 'summary'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...[
      'a',
      'abbr',
      'b',
      'br',
      'cite',
      'code',
      'del',
      'em',
      'i',
      'img',
      'ins',
      'kbd',
      'mark',
      'q',
      's',
      'samp',
      'small',
    ],
    ...['span', 'strong', 'sub', 'sup', 'time', 'u', 'var'],
  ],
  attributes: {
    a: ['href'],
    abbr: ['title'],
    del: ['dateTime'],
    img: ['src', 'alt', 'title'],
    ins: ['dateTime'],
    li: ['value'],
    ol: ['start', 'reversed'],
    td: ['colSpan', 'rowSpan', ['align', 'left', 'center', 'right']],
    th: ['colSpan', 'rowSpan', 'scope', ['align', 'left', 'center', 'right']],
    time: ['dateTime'],
    '*': ['lang'],
  },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https'],
  },
  ancestors: {
    caption: ['table'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  required: {},
  clobber: [],
  /** Removed with all their content. Any other unknown element loses only its tags. */
  strip: [
    ...['script', 'style', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'noscript', 'noembed', 'noframes'],
    ...['textarea', 'select', 'title', 'xmp', 'plaintext', 'audio', 'video'],
  ],
  allowComments: false,
  allowDoctypes: false,
};
