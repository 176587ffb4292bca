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
import { judgeTargetEntries } from './judge-target.ts';
import { quoteForShell } from './quote-for-shell.ts';
import { entriesScript, parseEntries } from './read-target-contents-fs.ts';
import { refuse } from './refusal.ts';
import { parseReleaseName } from './release-name.ts';
import { rememberedKeyFile } from './remember-key-fs.ts';

/** The contents of a target. */
export interface TargetState {
  /** Name of the release that readers see; undefined before the first release. */
  live: string | undefined;
  /** When the release went live, in seconds since 1970. */
  liveSince: number;
  /** Name of the release that was live before the current one. */
  previous: string | undefined;
  /** Names of all releases, in the order of publishing. */
  releases: string[];
  /** The releases that have a signature. */
  signed: ReadonlySet<string>;
  /** Whether a signed release was ever published here, even if no signed release is left. */
  wasEverSigned: boolean;
  /** The public key of the last signature; undefined when there was no signature, or the stored key is not valid. */
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
  const refusal = judgeTargetEntries({ dir: target.dir, entries: parseEntries(output) }, target.address.label);
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

/** What a release on the target says about itself. */
export interface ReleaseReading {
  manifest: Manifest;
  /** The bytes of the manifest. */
  text: string;
  /** Path → SHA-256 of all files except the manifest's own. */
  files: Map<string, string>;
  signature: SignatureVerdict;
}

/**
 * Reads the manifest of a release, and checks its parts against each other and against its signature. Reads none of the
 * listed files.
 * @returns undefined when the manifest is missing or broken
 */
export async function readRelease(target: Target, name: string): Promise<ReleaseReading | undefined> {
  const folder = `releases/${name}`;
  const text = await readTargetFile(target, `${folder}/${manifestPath}`);
  const manifest = text === undefined ? undefined : parseManifest(text);
  if (text === undefined || !manifest) return undefined;
  const { output } = await target.run(`cat ${folder}/${shardPath('??')}`);
  // The shards come in the order of their digests, so together they parse as one shard.
  const listed = parseShard(output);
  if (!listed) return undefined;
  const shards = formatShards(listed);
  const isWhole =
    shards.size === Object.keys(manifest.shards).length &&
    [...shards].every(([shard, lines]) => manifest.shards[shard] === hash('sha256', lines, 'hex'));
  if (!isWhole) return undefined;
  const signature = await readTargetFile(target, `${folder}/${signaturePath}`);
  return {
    manifest,
    text,
    files: new Map(listed.map(({ path, digest }) => [path, digest])),
    signature: await judgeSignature({ manifest, bytes: new TextEncoder().encode(text), signature }),
  };
}

/** Reads only the manifest's own file, without its shards: that is enough to know when a release was built. */
export async function readManifestOf(target: Target, name: string): Promise<Manifest | undefined> {
  const text = await readTargetFile(target, `releases/${name}/${manifestPath}`);
  return text === undefined ? undefined : parseManifest(text);
}

/** Reads the text of a file, by its path from the target's folder. Returns undefined when the file is missing. */
export async function readTargetFile(target: Target, path: string): Promise<string | undefined> {
  const { status, output } = await target.run(`cat -- ${quoteForShell(path)}`);
  return status === 0 ? output : undefined;
}
