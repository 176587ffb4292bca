import { verifyStrings } from '../strings/verify-strings.ts';
import { checkDigests, type DigestCheck } from './check-digests.ts';
import { hashChosenFile, type ChosenFile } from './hash-chosen-file.client.ts';
import { forgetSeenManifest, keepSeenManifest, readSeenManifest } from './verify-memory.client.ts';
import { verifyResultItem, showInstant } from './verify-results.client.ts';

/* Verifies files in the reader's browser. Only the first byte of a chosen file's digest leaves the browser. */

const form = find<HTMLFormElement>('[data-verify]');
const input = find<HTMLInputElement>('[data-verify-input]');
const status = find<HTMLElement>('[data-verify-status]');
const results = find<HTMLElement>('[data-verify-results]');
const accept = find<HTMLButtonElement>('[data-verify-accept]');
const { key: publicKey, agency = '', phone = '' } = form.dataset;

let chosen: File[] = [];
/** Counts the runs, so that the result of an earlier run does not replace that of a later one. */
let run = 0;

form.addEventListener('submit', (event) => event.preventDefault());
input.addEventListener('change', () => void verify([...(input.files ?? [])]));
for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
  form.addEventListener(type, (event) => {
    event.preventDefault();
    form.toggleAttribute('data-dragging', type === 'dragenter' || type === 'dragover');
    if (type === 'drop') void verify([...(event.dataTransfer?.files ?? [])]);
  });
}
accept.addEventListener('click', () => {
  forgetSeenManifest();
  void verify(chosen);
  status.focus(); // the button is gone, and its result begins here
});

async function verify(files: File[]): Promise<void> {
  if (files.length === 0) return;
  chosen = files;
  run += 1;
  const own = run;
  say('loading', verifyStrings.loading);
  if (!('subtle' in crypto)) return say('error', verifyStrings.insecure);
  try {
    const show = await check(files);
    if (own === run) show();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NetworkError')) throw error;
    if (own === run) say('error', verifyStrings.failed);
  }
}

/** Checks the files. The returned function shows the outcome. */
async function check(files: readonly File[]): Promise<() => void> {
  const hashed: ChosenFile[] = [];
  for (const file of files) hashed.push(await hashChosenFile(file)); // only one file in memory at a time
  const digests = hashed.flatMap(({ digest }) => digest ?? []);
  const seen = readSeenManifest();
  const outcome = await checkDigests(digests, { get: download, publicKey, seen });
  if (outcome.isRefused) {
    const { refusal, manifest } = outcome;
    const dates = [manifest?.builtAt, seen?.builtAt].map((instant) => (instant ? showInstant(instant) : '')) as [
      string,
      string,
    ];
    return () => {
      say('error', verifyStrings.refusals[refusal]({ name: agency, phone }, ...dates), refusal);
      accept.hidden = refusal !== 'khoa-moi';
    };
  }
  return () => {
    if (outcome.isSigned && publicKey) keepSeenManifest({ key: publicKey, builtAt: outcome.manifest.builtAt });
    const items = hashed.map((file) => verifyResultItem(file, pathsOf(file.digest, digests, outcome), outcome, agency));
    const good = items.filter(({ dataset }) => dataset['verdict'] === 'dung' || dataset['verdict'] === 'trung').length;
    say('done', verifyStrings.done(items.length, good));
    results.replaceChildren(...items);
  };
}

const pathsOf = (
  digest: string | undefined,
  digests: readonly string[],
  { paths }: DigestCheck & { isRefused: false },
): string[] => (digest === undefined ? [] : (paths[digests.indexOf(digest)] ?? []));

/** Downloads the file from the host, never from a cache. */
async function download(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const response = await fetch(`/${path}`, { cache: 'no-store' });
    if (response.status === 404 || response.status === 410) return undefined;
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch {
    // `fetch` says only that it failed; the error below has a name.
  }
  throw new DOMException(path, 'NetworkError');
}

function say(state: 'loading' | 'done' | 'error', text: string, refusal = ''): void {
  status.dataset['state'] = state;
  status.dataset['refusal'] = refusal;
  status.textContent = text;
  results.replaceChildren();
  accept.hidden = true;
}

function find<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`This should never happen: the page for verifying has no ${selector}`);
  return found;
}
