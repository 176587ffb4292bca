import { scriptPolicyName } from '../../newsroom/script-policy.ts';
import { workerPath } from '../../newsroom/worker-path.ts';

/** The used part of Trusted Types, which TypeScript's library does not have. */
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

/** A page can create a policy name only once, so every worker is started through this module. */
const policy = trustedTypes?.createPolicy(scriptPolicyName, { createScriptURL: allowOwn });

/** The address of a worker's script; with Trusted Types, as a value that the policy allows. */
export const trustScriptUrl = (url: string): string => policy?.createScriptURL(url) ?? allowOwn(url);
