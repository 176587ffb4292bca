/** How names of pictures end, those among them that this site does not take: what they are is told by their bytes. */
const pictureEndings = 'jpe?g|jpe|jfif|jfi|pjpe?g|pjp|png|apng|webp|avif|gif|heic|heif|svg|tiff?|bmp';

const pictureName = new RegExp(`\\.(?:${pictureEndings})$`, 'i');

/** Whether a file is named like a picture. */
export const hasPictureName = (file: string): boolean => pictureName.test(file);
