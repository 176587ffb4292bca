import { gunzipSync } from 'fflate';

/**
 * The unpacked bytes of a gzip. Browsers before 2023 have no `DecompressionStream`.
 *
 * @throws when the bytes are not a whole gzip
 */
export async function unpackGzip(packed: Blob): Promise<Blob> {
  if (!('DecompressionStream' in self)) return new Blob([gunzipSync(new Uint8Array(await packed.arrayBuffer()))]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}
