/** All that a version of the page consists of. The build makes it. */
export interface PrecacheList {
  /** Another one whenever any file has changed. */
  readonly version: string;
  /** The files' paths below the page's folder; the page itself, whose path is empty, is not among them. */
  readonly files: readonly string[];
  /** The script that the page of this version names. */
  readonly entry: string;
}

/** Where the build puts files whose names change with what is in them. */
export const HASHED = 'assets/';
