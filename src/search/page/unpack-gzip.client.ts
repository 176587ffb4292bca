import { gunzipSync } from 'fflate';

/**
 * The bytes of a gzip. Browsers of before 2023 unpack none by themselves.
 *
 * @throws when they are no whole gzip
 */
export async function unpackGzip(packed: Blob): Promise<Blob> {
  if (!('DecompressionStream' in self)) return new Blob([gunzipSync(new Uint8Array(await packed.arrayBuffer()))]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}
