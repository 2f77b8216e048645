/** A list of words written with white space between them. */
export function words(written: string): readonly string[] {
  return written.trim().split(/\s+/);
}
