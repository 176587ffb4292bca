/**
 * Reads an SVG, writes a PNG: a process of its own, since a drawing that keeps the decoder busy for ever can only be
 * ended with its process.
 */
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

sharp.concurrency(1);
process.stdout.write(
  await sharp(await buffer(process.stdin))
    .png()
    .toBuffer(),
);
