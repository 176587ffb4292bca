import { fileURLToPath } from 'node:url';

/**
 * A Chromium from npm's registry, for machines whose own packages hold none that runs without snap (Ubuntu). It has no
 * window and comes for one kind of machine.
 */
export const npmChromium = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity: 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
  /** The browser within the package, packed by Brotli. */
  file: 'package/bin/chromium.br',
  machine: 'linux-x64',
} as const;

/** Absolute path at which the tests keep it. */
export const npmChromiumPath = fileURLToPath(
  new URL(`../../.cache/chromium/${npmChromium.version}/chromium`, import.meta.url),
);
