/** The endings of picture names, also of formats that this site refuses: the bytes decide what a file is. */
const pictureEndings = 'jpe?g|jpe|jfif|jfi|pjpe?g|pjp|png|apng|webp|avif|gif|heic|heif|svg|tiff?|bmp';

const pictureName = new RegExp(`\\.(?:${pictureEndings})$`, 'i');

/** Whether a file is named like a picture. */
export const hasPictureName = (file: string): boolean => pictureName.test(file);
