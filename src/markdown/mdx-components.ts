/** The site's own components that an `.mdx` file may use: name → the attributes that the component takes. */
export type MdxComponents = ReadonlyMap<string, readonly string[]>;
