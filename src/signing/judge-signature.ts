import type { Manifest } from './manifest.ts';

/**
 * The result of checking a manifest's signature:
 * - `chua-ky`: there is no signature, and the manifest names no key;
 * - `mat-chu-ky`: there is no signature, but the manifest names a key;
 * - `chu-ky-hong`: the text is not a signature, or the manifest names no key for it;
 * - `chu-ky-sai`: the manifest is not the one that was signed;
 * - `khoa-khac`: the signature fits the manifest, but its key is not the expected one;
 * - `da-ky`: the signature fits, by the expected key, or by the manifest's own key when none is expected.
 */
export type SignatureVerdict = 'chua-ky' | 'mat-chu-ky' | 'chu-ky-hong' | 'chu-ky-sai' | 'khoa-khac' | 'da-ky';

export interface SignedManifest {
  manifest: Manifest;
  /** The bytes that were signed: the manifest's file, unchanged. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Text of the signature file; undefined when there is none. */
  signature: string | undefined;
}

/** Returns undefined when the text is not base64 of exactly `length` bytes. */
export function decodeBase64(text: string, length: number): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return bytes.length === length && btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) === text
      ? bytes
      : undefined;
  } catch {
    // `atob` throws at a character that is not base64.
    return undefined;
  }
}

/**
 * Uses the Web Cryptography API, so that Node and the reader's browser run the same code.
 *
 * @throws `NotSupportedError` in a browser without Ed25519 (Chrome before 137, Firefox before 129, Safari before 17).
 */
export async function judgeSignature(
  { manifest, bytes, signature }: SignedManifest,
  publicKey?: string,
): Promise<SignatureVerdict> {
  if (signature === undefined) return manifest.key === undefined ? 'chua-ky' : 'mat-chu-ky';
  const signatureBytes = decodeBase64(signature.replace(/\n$/, ''), 64);
  const keyBytes = decodeBase64(manifest.key ?? '', 32);
  if (!signatureBytes || !keyBytes) return 'chu-ky-hong';
  const key = await crypto.subtle.importKey('raw', keyBytes, 'Ed25519', false, ['verify']);
  if (!(await crypto.subtle.verify('Ed25519', key, signatureBytes, bytes))) return 'chu-ky-sai';
  return publicKey === undefined || publicKey === manifest.key ? 'da-ky' : 'khoa-khac';
}
