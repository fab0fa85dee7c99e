/** An article of the archive that the tests make up. */
export interface Told {
  /** ISO day of publication. */
  readonly on: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  /** "Outlet 2014-07-19" of the article that it repeats. */
  readonly repostOf?: string;
}
