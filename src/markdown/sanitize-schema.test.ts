import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { createBodyRenderer } from './pipeline.ts';
import { samplePicture } from '../testing/sample-pictures.ts';

const render = createBodyRenderer({
  siteUrl: 'https://congan.minhha.example',
  pictures: { '3f2a': samplePicture },
  abbreviations: [],
  components: new Map(),
  renderComponent: () => Promise.reject(new Error('no component')),
});

/** Parses the output again as a browser does, by the algorithm of the HTML Standard. */
function parseOutput(html: string): Root {
  const tree: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  return unified().use(rehypeParse).runSync(tree, new VFile());
}

const elements = new Set(
  (
    'a abbr b blockquote br caption cite code dd del details div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q s samp ' +
    'section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var'
  ).split(' '),
);
const attributes = new Set(
  (
    'alt ariaLabel cite className colSpan dateTime decoding height href id lang loading rel reversed role rowSpan scope sizes src srcSet start tabIndex title ' +
    'type value width'
  ).split(' '),
);
const classes = new Set([
  'align-center',
  'align-left',
  'align-right',
  'credit',
  'external',
  'nobr',
  'table-scroll',
  'visually-hidden',
]);
const safeAddress = /^(?:https?:\/\/|mailto:|tel:|[/#?]|[\w.-]+(?:[/?#]|$))/;

function dangersOf(html: string): string[] {
  const dangers: string[] = [];
  visit(parseOutput(html), (node) => {
    if (node.type === 'comment' || node.type === 'raw') dangers.push(node.type);
    if (node.type === 'element') dangers.push(...dangersOfElement(node));
  });
  return dangers;
}

function dangersOfElement({ tagName, properties }: Element): string[] {
  const dangers = elements.has(tagName) ? [] : [`<${tagName}>`];
  for (const [name, value] of Object.entries(properties)) {
    if (!attributes.has(name)) dangers.push(`${tagName} ${name}`);
    if (['href', 'src', 'cite'].includes(name) && !safeAddress.test(String(value)))
      dangers.push(`${name}=${String(value)}`);
    if (name === 'className')
      dangers.push(
        ...[value]
          .flat()
          .map(String)
          .filter((one) => !classes.has(one)),
      );
  }
  return dangers;
}

const vectors = [
  '<script>danger()</script>',
  '<SCRIPT SRC=//x.example/a.js></SCRIPT>',
  '<scr<script>ipt>danger()</scr</script>ipt>',
  '<script\n>danger()</script\n>',
  '<script/x>danger()',
  'chữ <script>danger()</script> chữ',
  '- <script>danger()</script>\n- hai',
  '<img src=x onerror=danger()>',
  '<img src="a.jpg" onerror="danger()" onload=danger()>',
  '<img """><script>danger()</script>">',
  '<img src="javascript:danger()">',
  '<img/src="x"/onerror=danger()//',
  '<a href="javascript:danger()">x</a>',
  '<a href="JaVaScRiPt:danger()">x</a>',
  '<a href="&#106;avascript:danger()">x</a>',
  '<a href="&#x6A&#x61vascript:danger()">x</a>',
  '<a href="java&Tab;script&colon;danger()">x</a>',
  '<a href=" &#14; javascript:danger()">x</a>',
  '<a href="jav\tascript:danger()">x</a>',
  '<a href="vbscript:danger()">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a onclick="danger()" href="/a">x</a>',
  '<a href="/a" style="position:fixed;inset:0">x</a>',
  '<a href="/a" target="_blank" ping="//x.example" download>x</a>',
  '[x](javascript:danger())',
  '[x](<javascript:danger()>)',
  '[x](JAVASCRIPT&colon;danger())',
  '[x](java&#115;cript:danger())',
  '[x](&#1;javascript:danger())',
  '[x](data:text/html,danger)',
  '[x][y]\n\n[y]: javascript:danger()',
  '<javascript:danger()>',
  '![x](javascript:danger())',
  '![x](data:image/svg+xml,danger "a" onerror=danger())',
  '![" onerror="danger()](a.jpg "\\" onload=\\"danger()")',
  '[x](/a "\\" onmouseover=\\"danger()")',
  '<iframe src="javascript:danger()"></iframe>',
  '<iframe srcdoc="<script>danger()</script>"></iframe>',
  '<object data="javascript:danger()"></object>',
  '<embed src="//x.example/a.swf">',
  '<svg onload=danger()>',
  '<svg><script>danger()</script></svg>',
  '<svg><a xlink:href="javascript:danger()"><text>x</text></a></svg>',
  '<svg><style><img src=x onerror=danger()></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=danger()&gt;">',
  '<math href="javascript:danger()">x</math>',
  '<form action="javascript:danger()"><input type=submit><button formaction="javascript:danger()">x</button></form>',
  '<input autofocus onfocus=danger()>',
  '<details open ontoggle=danger()><summary>x</summary>y</details>',
  '<video src=x onerror=danger()><source onerror=danger()></video>',
  '<audio src="//x.example/a.mp3" autoplay></audio>',
  '<body onload=danger()>',
  '<base href="//x.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:danger()">',
  '<link rel=stylesheet href="//x.example/a.css">',
  '<style>@import "//x.example/a.css"; body { background: url(javascript:danger()) }</style>',
  '<div style="background:url(javascript:danger())">x</div>',
  '<table background="javascript:danger()"><tr><td background="javascript:danger()">x</td></tr></table>',
  '<marquee onstart=danger()>x</marquee>',
  '<noscript><p title="</noscript><img src=x onerror=danger()>"></noscript>',
  '<textarea><img title="</textarea><img src=x onerror=danger()>"></textarea>',
  '<template><script>danger()</script></template>',
  '<xmp><p title="</xmp><img src=x onerror=danger()>"></xmp>',
  '<plaintext><script>danger()</script>',
  '<!--><img src=x onerror=danger()>-->',
  '<!--[if IE]><script>danger()</script><![endif]-->',
  '<![CDATA[<img src=x onerror=danger()>]]>',
  '<?xml-stylesheet href="javascript:danger()"?>',
  '<!DOCTYPE x [<!ENTITY a "danger">]>',
  '<p id="location" name="cookie" class="site-header">x</p>',
  '<a id=defaultView name=forms>x</a>',
  '<x-danger onclick=danger()>x</x-danger>',
  '<q cite="javascript:danger()">x</q><blockquote cite="data:x,danger">y</blockquote>',
  '`<script>danger()</script>` và\n\n    <script>danger()</script>',
  '| a |\n|---|\n| <img src=x onerror=danger()> |',
  '## <img src=x onerror=danger()> mục',
  '<div>\n\n[x](javascript:danger())\n\n</div>',
];

it('is tried with many attacks', () => {
  expect(new Set(vectors).size).toBeGreaterThan(60);
});

it.each(vectors)('lets nothing through of %j', async (markdown) => {
  expect(dangersOf(await render(markdown, { format: 'md', pictures: { 'a.jpg': '3f2a' } }))).toEqual([]);
});

it.each([
  ['<script>danger()</script>', ['<script>']],
  ['<img src="javascript:danger()" onerror="danger()" alt="x">', ['src=javascript:danger()', 'img onError']],
  ['<p class="site-header" style="color:red">x</p>', ['site-header', 'p style']],
])('would notice %s', (html, dangers) => {
  expect(dangersOf(html)).toEqual(dangers);
});
