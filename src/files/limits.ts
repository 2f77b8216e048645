/**
 * How much of a file is read before it is refused. Real filings stay far below: of 70 real workbooks the largest held
 * 2.6 MB unpacked, 158 entries and a part packed 19.8 times; the limits leave room for two hundred forms in one workbook.
 */
export const LIMITS = {
  /** The file itself, in bytes. */
  container: 25 * 1024 * 1024,
  /** Files inside the container. */
  entries: 2000,
  /** Unpacked to packed size of one part, once more than `ratioFrom` bytes are unpacked. */
  ratio: 100,
  ratioFrom: 100 * 1024,
  /** Everything unpacked in one reading, in bytes, counted while unpacking. */
  inflated: 256 * 1024 * 1024,
  /** Elements within elements in one part. */
  depth: 100,
  /** Different texts that the cells share. */
  strings: 2_000_000,
  /** Characters in one cell, as in Excel. */
  text: 32_767,
  /** Non-empty cells on one sheet; of blank ones, so many show their styles. */
  cells: 200_000,
  /** Non-empty cells on all sheets together. */
  allCells: 1_000_000,
  /** Characters of text on one sheet: one long text may be shown by many cells. */
  characters: 20_000_000,
  /** Merged ranges on one sheet. */
  merges: 200_000,
  /** Rows that the merged ranges of one sheet cover, each range for itself. */
  mergedRows: 2_000_000,
  /** Rows of one sheet whose heights and styles are shown, and cells whose marks are. */
  shownRows: 200_000,
  shownMarks: 10_000,
  /** Array formulas over several cells on one sheet. */
  arrays: 1000,
} as const;

const MEGABYTE = 1024 * 1024;

/** A size for a person: `25 MB`, `3.2 MB`; bytes below a tenth of a megabyte. */
export function showBytes(bytes: number): string {
  if (bytes < MEGABYTE / 10) return `${String(bytes)} B`;
  const tenths = Math.ceil((bytes * 10) / MEGABYTE);
  return `${String(tenths / 10)} MB`;
}
