import { createReadStream, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { joinBelow } from '../disk/join-below.ts';
import type { Header } from '../newsroom/address-book.ts';
import { normalisePath } from '../schemas/normalise-path.ts';
import { chooseRange } from './choose-range.ts';
import { createAnswerFinder, type Answer } from './find-answer-fs.ts';
import { allowedMethods, headersFor, headersOfNoFile } from './headers.ts';

interface ServeOptions {
  siteDir: string;
  /** 0 means any free port. */
  port: number;
  host?: string;
}

/**
 * Serves a built site like nginx with the site's `_nginx.conf`: the same statuses, the same headers, the packed files.
 * @throws the system's error when the port is taken
 */
export async function serveSite({
  siteDir,
  port,
  host = '127.0.0.1',
}: ServeOptions): Promise<{ server: Server; url: string }> {
  const server = createServer(createListener(siteDir));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return { server, url: `http://${host}:${(server.address() as AddressInfo).port}` };
}

function createListener(siteDir: string): RequestListener {
  const { headers: extra, find } = createAnswerFinder(siteDir);
  return (request, response) => {
    const [rawPath = '', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
    const path = normalisePath(rawPath);
    if (path === undefined) return sendShort(response, 400, headersOfNoFile(extra));
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendShort(response, 405, [...headersOfNoFile(extra), allowedMethods]);
    // A range is a part of the unpacked text.
    const acceptEncoding = request.headers.range ? '' : String(request.headers['accept-encoding'] ?? '');
    const answer = find({ path, query, request: request.url ?? '/', acceptEncoding });
    if ('location' in answer) {
      const location = { name: 'Location', value: answer.location };
      return sendShort(response, answer.status, [...headersOfNoFile(extra), location]);
    }
    sendFile(request, response, { siteDir, answer, extra });
  };
}

/** Only a developer sees this body; browsers follow redirects. */
function sendShort(response: ServerResponse, status: number, headers: readonly Header[]): void {
  for (const { name, value } of headers) response.setHeader(name, value);
  response.writeHead(status, { 'Content-Type': 'text/html' }).end(`<h1>${status}</h1>`);
}

interface FileAnswer {
  siteDir: string;
  answer: Extract<Answer, { path: string }>;
  extra: readonly Header[];
}

function sendFile(request: IncomingMessage, response: ServerResponse, { siteDir, answer, extra }: FileAnswer): void {
  const file = joinBelow(siteDir, answer.path + (answer.encoding?.extension ?? ''));
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return sendShort(response, answer.status, headersOfNoFile(extra)); // the site has no error page
  for (const { name, value } of headersFor(answer.path, extra)) response.setHeader(name, value);
  if (answer.encoding) response.setHeader('Content-Encoding', answer.encoding.name);
  response.setHeader('ETag', etagOf(stats));
  if (answer.status === 200) {
    response.setHeader('Last-Modified', stats.mtime.toUTCString());
    if (isFresh(request, stats)) {
      response.removeHeader('Content-Type');
      response.writeHead(304).end();
      return;
    }
  }
  const range =
    answer.status === 200 && mayBePart(request, stats) ? chooseRange(request.headers.range, stats.size) : undefined;
  if (range === 'none') {
    response.removeHeader('ETag');
    response.removeHeader('Last-Modified');
    return sendShort(response, 416, [{ name: 'Content-Range', value: `bytes */${stats.size}` }]);
  }
  const [first, last] = range ?? [0, stats.size - 1];
  if (range) response.setHeader('Content-Range', `bytes ${first}-${last}/${stats.size}`);
  else if (answer.status === 200) response.setHeader('Accept-Ranges', 'bytes');
  response.writeHead(range ? 206 : answer.status, { 'Content-Length': last - first + 1 });
  if (request.method === 'HEAD' || stats.size === 0) {
    response.end();
    return;
  }
  // It is not an error of the server when a reader closes the connection early.
  pipeline(createReadStream(file, { start: first, end: last }), response, () => undefined);
}

/** Formats an ETag as nginx does: from seconds and size, so that the packed form and the text have different tags. */
const etagOf = ({ mtimeMs, size }: Stats): string =>
  `"${Math.floor(mtimeMs / 1000).toString(16)}-${size.toString(16)}"`;

const isSameTime = (header: string, { mtimeMs }: Stats): boolean =>
  Date.parse(header) === Math.floor(mtimeMs / 1000) * 1000;

const isSameTag = (header: string, stats: Stats): boolean =>
  header === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etagOf(stats));

/** Whether the browser's copy is current. If the request has both conditions, both must hold, as in nginx. */
function isFresh({ headers }: IncomingMessage, stats: Stats): boolean {
  const { 'if-none-match': tags, 'if-modified-since': time } = headers;
  if (tags === undefined && time === undefined) return false;
  return (tags === undefined || isSameTag(tags, stats)) && (time === undefined || isSameTime(time, stats));
}

/** Whether the requested part belongs to the version that the browser already has. */
function mayBePart({ headers }: IncomingMessage, stats: Stats): boolean {
  const condition = headers['if-range'];
  if (condition === undefined) return true;
  return (
    typeof condition === 'string' &&
    (condition.startsWith('"') ? condition === etagOf(stats) : isSameTime(condition, stats))
  );
}
