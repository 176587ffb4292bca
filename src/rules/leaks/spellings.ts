/** What an address says besides its own letters: `%30` is a digit, and `data:` may hold a text in Base64. */
export function* spellings(address: string): Generator<string> {
  const decoded = decodePercent(address);
  if (decoded !== address) yield decoded;
  const [, base64] = /^data:[^,]{0,200};base64,([A-Za-z\d+/=]+)/i.exec(decoded) ?? [];
  if (base64 !== undefined && /^data:(?:;|text\/)/i.test(decoded)) yield decodeBase64(base64);
}

/** Sequences that are not UTF-8 stay as they are. */
const decodePercent = (address: string): string =>
  address.replace(/(?:%[\da-f]{2})+/gi, (sequence) => {
    try {
      return decodeURIComponent(sequence);
    } catch {
      return sequence;
    }
  });

function decodeBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));
  } catch {
    return ''; // not Base64, so nobody reads anything in it
  }
}
