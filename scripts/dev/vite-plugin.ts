import type { ViteUserConfig } from 'astro';

/** A plugin of the Vite version that Astro brings; the project does not depend on Vite itself. */
export type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
