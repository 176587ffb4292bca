/**
 * The file that an image's address means: `%E1%BA%A3nh%201.jpg` is `ảnh 1.jpg`, in NFC. The key of an article's
 * `pictures`, so that the gate and the pages agree however the address was typed.
 */
export function pictureReference(src: string): string {
  try {
    return decodeURI(src).normalize('NFC');
  } catch {
    // A percent sign that encodes nothing (`50%.jpg`) is meant as itself.
    return src.normalize('NFC');
  }
}
