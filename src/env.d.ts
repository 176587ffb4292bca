/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by the pages that render `.mdx`, for `<DuongDayNong />`, which has no other way to the agency. */
    hotlines: import('./schemas/agency.ts').Agency['hotlines'];
  }
}

/** For plain `tsc`, which cannot read `.astro`; `astro check` finds the real component first. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
