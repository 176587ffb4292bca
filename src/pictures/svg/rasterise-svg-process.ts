/**
 * Reads an SVG and writes a PNG. It is a process of its own, because only ending the process can stop a drawing that
 * keeps the decoder busy forever.
 */
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

sharp.concurrency(1);
process.stdout.write(
  await sharp(await buffer(process.stdin))
    .png()
    .toBuffer(),
);
