import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { faultsPath } from '../../src/newsroom/paths.ts';
import { root } from '../command/project-root.ts';
import type { VitePlugin } from './vite-plugin.ts';

/** The pages about faults, and their style. Only this integration gives them to Astro: no build may contain them. */
export const showFaults: AstroIntegration = {
  name: 'newsroom:show-faults',
  hooks: {
    'astro:config:setup': ({ injectRoute, injectScript }) => {
      injectRoute({ pattern: `${faultsPath}[...file]`, entrypoint: join(root, 'src/pages/_faults.astro') });
      // The style is injected, because Astro does not treat a file whose name starts with `_` as a page.
      injectScript('page-ssr', `import ${JSON.stringify(join(root, 'src/styles/faults.css'))};`);
    },
  },
};

/** While no page can be made, every address shows the page that says why. */
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
