/** Where a server is to run for a test. */
export interface ServerPlace {
  /** Absolute path of the folder that it serves at `/`. */
  readonly docroot: string;
  /** Absolute path of an empty folder for configuration, logs and run files. */
  readonly work: string;
  readonly port: number;
  /** Further configuration inside the site's block, in the server's own language; "" for stock settings. */
  readonly snippet: string;
}

/** A web server that pages are tried on. */
export interface ServerKind {
  readonly name: string;
  /** The command that starts it, without arguments; null when it is not installed. */
  readonly find: () => readonly string[] | null;
  readonly versionArgs: readonly string[];
  /**
   * Writes what configuration it needs into `work` and returns the arguments that keep it in the foreground on
   * 127.0.0.1.
   */
  readonly prepare: (place: ServerPlace) => readonly string[];
}
