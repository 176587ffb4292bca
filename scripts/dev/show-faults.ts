import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { faultsPath } from '../../src/newsroom/paths.ts';
import { root } from '../project-root.ts';
import type { VitePlugin } from './vite-plugin.ts';

/** The pages that tell what is wrong, and how they look: given to Astro here alone, so that no build can hold them. */
export const showFaults: AstroIntegration = {
  name: 'newsroom:show-faults',
  hooks: {
    'astro:config:setup': ({ injectRoute, injectScript }) => {
      injectRoute({ pattern: `${faultsPath}[...file]`, entrypoint: join(root, 'src/pages/_faults.astro') });
      // The page above asks for its style itself: Astro takes no file whose name begins with `_` for a page.
      injectScript('page-ssr', `import ${JSON.stringify(join(root, 'src/styles/faults.css'))};`);
    },
  },
};

/** While no page can be made, every address shows the one that says why. */
export const createFaultsEverywhere = (isOpen: () => boolean): VitePlugin => ({
  name: 'newsroom:faults-everywhere',
  configureServer: (server) => {
    server.middlewares.use((request, _response, next) => {
      const isPage = /^\/(?!@)[^?]*\/(?:\?|$)|^\/(?:\?|$)/.test(request.url ?? '');
      if (isPage && !isOpen()) request.url = faultsPath;
      next();
    });
  },
});
