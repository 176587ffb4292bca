import type { ViteUserConfig } from 'astro';

/** A plugin of the Vite that Astro brings; the project does not name Vite itself. */
export type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
