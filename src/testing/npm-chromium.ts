import { fileURLToPath } from 'node:url';

/**
 * A Chromium from npm's registry, for machines whose packages have none without snap (Ubuntu). It is headless and
 * exists for only one kind of machine.
 */
export const npmChromium = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity: 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
  /** The browser in the package, packed with Brotli. */
  file: 'package/bin/chromium.br',
  machine: 'linux-x64',
} as const;

/** Absolute path where the tests keep this browser. */
export const npmChromiumPath = fileURLToPath(
  new URL(`../../.cache/chromium/${npmChromium.version}/chromium`, import.meta.url),
);
