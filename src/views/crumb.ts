/** One step of the path from the home page to this one. */
export interface Crumb {
  name: string;
  path: string;
}
