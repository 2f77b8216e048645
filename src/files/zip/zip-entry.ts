/** A zip file, opened: nothing is unpacked until it is asked for. */
export interface ZipPackage {
  /** In the order of the file's directory. */
  readonly entries: readonly ZipEntry[];
  /** The entry with this name; part names are compared without regard to case. */
  entry(name: string): ZipEntry | undefined;
}

export interface ZipEntry {
  /** With `/` between folders, however the file writes it. */
  readonly name: string;
  /** The local header, the packed bytes and the data descriptor, exactly as stored. */
  readonly raw: Uint8Array;
  /** The entry's record in the directory, exactly as stored. */
  readonly record: Uint8Array;
  /**
   * The unpacked bytes, kept for the next call. They are counted against the limits while they come, and their checksum
   * is verified; throws a FileProblem.
   */
  content(): Uint8Array;
}
