/**
 * The file that an image's address means, in NFC: `%E1%BA%A3nh%201.jpg` is `ảnh 1.jpg`. This is the key of an article's
 * `pictures`, so that the gate and the pages agree however the address was typed.
 */
export function pictureReference(src: string): string {
  try {
    return decodeURI(src).normalize('NFC');
  } catch {
    // A percent sign that encodes nothing (`50%.jpg`) stands for itself.
    return src.normalize('NFC');
  }
}
