declare namespace App {
  interface Locals {
    /** Set by the pages that render `.mdx`, for `<DuongDayNong />`, which has no other way to the agency. */
    hotlines: import('./schemas/agency.ts').Agency['hotlines'];
  }
}
