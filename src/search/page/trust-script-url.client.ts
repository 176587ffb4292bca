import { scriptPolicyName } from '../../newsroom/script-policy.ts';
import { workerPath } from '../../newsroom/worker-path.ts';

/** What is used of Trusted Types, which TypeScript's library does not know yet. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string;
  };
}

/** @throws for anything but the site's own scripts */
function allowOwn(url: string): string {
  const { origin, pathname } = new URL(url, location.href);
  const isOwn = origin === location.origin && (pathname === workerPath || /^\/_astro\/[\w.~-]+\.js$/.test(pathname));
  if (!isOwn) throw new TypeError(`Not a script of this site: ${url}`);
  return url;
}

const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes };

/** A policy's name is given once for a page, so whoever starts a worker asks here. */
const policy = trustedTypes?.createPolicy(scriptPolicyName, { createScriptURL: allowOwn });

/** The address of a worker's script as the browser takes it, which a browser with Trusted Types knows for its own. */
export const trustScriptUrl = (url: string): string => policy?.createScriptURL(url) ?? allowOwn(url);
