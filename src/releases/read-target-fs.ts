import { hash } from 'node:crypto';
import { decodeBase64, judgeSignature, type SignatureVerdict } from '../signing/judge-signature.ts';
import {
  formatShards,
  manifestPath,
  parseManifest,
  parseShard,
  shardPath,
  signaturePath,
  type Manifest,
} from '../signing/manifest.ts';
import type { Target } from './open-target-fs.ts';
import { judgeEntries } from './judge-target.ts';
import { quoteForShell } from './quote-for-shell.ts';
import { entriesScript, parseEntries } from './read-target-contents-fs.ts';
import { refuse } from './refusal.ts';
import { parseReleaseName } from './release-name.ts';
import { rememberedKeyFile } from './remember-key-fs.ts';

/** What a target holds. */
export interface TargetState {
  /** Name of the release that readers see; undefined before the first. */
  live: string | undefined;
  /** Seconds since 1970 at which it went live. */
  liveSince: number;
  /** Name of the release that was live before it. */
  previous: string | undefined;
  /** Names of all releases, in the order of publishing. */
  releases: string[];
  /** Those that carry a signature. */
  signed: ReadonlySet<string>;
  /** Whether it was ever published to with a signature, also where no release that bore one is left. */
  wasEverSigned: boolean;
  /** The public key of the last signature; undefined when there was none, or what is written of it makes no sense. */
  rememberedKey: string | undefined;
  /** The target's clock, ISO 8601. */
  now: string;
}

const stateScript = `
${entriesScript}
printf 'current %s\\n' "$(readlink current)"
printf 'previous %s\\n' "$(readlink previous)"
printf 'since %s\\n' "$(stat -c %Y current 2>/dev/null)"
printf 'now %s\\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
if [ -e ${rememberedKeyFile} ] || [ -h ${rememberedKeyFile} ]; then
  printf 'remembered %s\\n' "$([ -f ${rememberedKeyFile} ] && [ ! -h ${rememberedKeyFile} ] && head -n 1 ${rememberedKeyFile})"
fi
ls releases 2>/dev/null | while IFS= read -r name; do
  [ -e "releases/$name/${signaturePath}" ] && echo "signed $name"
  echo "release $name"
done
`;

export async function readTarget(target: Target): Promise<TargetState> {
  const output = await target.must(stateScript);
  const refusal = judgeEntries({ dir: target.dir, entries: parseEntries(output) }, target.address.label);
  if (refusal) refuse(refusal.message, refusal.cure, refusal.fault);
  const lines = output.split('\n').map((line) => /^(\w+) (.*)$/.exec(line));
  const valuesOf = (key: string): string[] => lines.flatMap((line) => (line?.[1] === key ? [line[2] ?? ''] : []));
  const releases = valuesOf('release')
    .filter((name) => parseReleaseName(name))
    .sort();
  const linked = (key: string): string | undefined =>
    releases.find((name) => valuesOf(key)[0]?.replace(/\/$/, '').endsWith(`releases/${name}`));
  const signed = new Set(valuesOf('signed'));
  const remembered = valuesOf('remembered');
  return {
    live: linked('current'),
    liveSince: Number(valuesOf('since')[0]),
    previous: linked('previous'),
    releases,
    signed,
    wasEverSigned: signed.size > 0 || remembered.length > 0,
    rememberedKey: remembered.find((key) => decodeBase64(key, 32)),
    now: valuesOf('now')[0] ?? '',
  };
}

/** What a release on the target says of itself. */
export interface ReleaseReading {
  manifest: Manifest;
  /** The bytes of the manifest. */
  text: string;
  /** Path → SHA-256, of all files but those of the manifest itself. */
  files: Map<string, string>;
  signature: SignatureVerdict;
}

/**
 * Reads the manifest of a release and holds its parts against each other and against its signature; none of the files
 * that it lists is looked at.
 * @returns undefined when it is missing or broken
 */
export async function readRelease(target: Target, name: string): Promise<ReleaseReading | undefined> {
  const folder = `releases/${name}`;
  const text = await readFile(target, `${folder}/${manifestPath}`);
  const manifest = text === undefined ? undefined : parseManifest(text);
  if (text === undefined || !manifest) return undefined;
  const { output } = await target.run(`cat ${folder}/${shardPath('??')}`);
  // Shards follow each other in the order of their sums, so that all of them together read as one.
  const listed = parseShard(output);
  if (!listed) return undefined;
  const shards = formatShards(listed);
  const isWhole =
    shards.size === Object.keys(manifest.shards).length &&
    [...shards].every(([shard, lines]) => manifest.shards[shard] === hash('sha256', lines, 'hex'));
  if (!isWhole) return undefined;
  const signature = await readFile(target, `${folder}/${signaturePath}`);
  return {
    manifest,
    text,
    files: new Map(listed.map(({ path, digest }) => [path, digest])),
    signature: await judgeSignature({ manifest, bytes: new TextEncoder().encode(text), signature }),
  };
}

/** Only the manifest's own file, without its parts: enough to say when a release was built. */
export async function readManifestOf(target: Target, name: string): Promise<Manifest | undefined> {
  const text = await readFile(target, `releases/${name}/${manifestPath}`);
  return text === undefined ? undefined : parseManifest(text);
}

/** Text of a file of the target, from its folder; undefined when it is not there. */
export async function readFile(target: Target, path: string): Promise<string | undefined> {
  const { status, output } = await target.run(`cat -- ${quoteForShell(path)}`);
  return status === 0 ? output : undefined;
}
