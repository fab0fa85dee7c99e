// Packages that only the tests of exports use and that bring no types of their own.
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: unknown);
    // biome-ignore lint/suspicious/noExplicitAny: what a foreign program read is looked at field by field
    readonly data: any[];
    format(as: "bibliography", options: { readonly template: string }): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "jsonld" {
  interface Options {
    readonly documentLoader: (url: string) => Promise<object>;
    readonly format?: string;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<object[]>;
    toRDF(document: unknown, options: Options): Promise<unknown>;
  };
  // biome-ignore lint/style/noDefaultExport: so it is with this package
  export default jsonld;
}
