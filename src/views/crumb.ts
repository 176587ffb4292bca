/** One step of the way from the home page to this one. */
export interface Crumb {
  name: string;
  path: string;
}
