/** The words of a list written out with white space between them, on as many lines as it takes. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
