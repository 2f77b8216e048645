import type { EditedBook } from '../edited-book';
import { MARK_FORMATS } from './mark-format';

/** Parts that name no formats, and may be large. */
const NAMES_NONE =
  /(^|\/)(_rels|docProps|theme|drawings|charts|media|pivotCache|embeddings|customXml)\/|sharedStrings/i;

/**
 * Takes the formats of marks off the end of the styles once nothing refers to them, so that a workbook without marks has
 * the styles that it had before. Formats elsewhere in the list stay: taking them off would renumber others.
 */
export function dropUnusedMarkFormats({ pkg, styles }: EditedBook): void {
  const { dxfs } = styles();
  const isOurs = (index: number) =>
    Object.values(MARK_FORMATS).some((format) => dxfs.find(format) === index);
  if (dxfs.size === 0 || !isOurs(dxfs.size - 1)) return;
  const used = new Set<number>();
  for (const part of pkg.parts()) {
    if (!part.toLowerCase().endsWith('.xml') || NAMES_NONE.test(part)) continue;
    for (const [, id] of (pkg.text(part) ?? '').matchAll(/dxfId\s*=\s*["'](\d{1,9})["']/gi)) {
      used.add(Number(id));
    }
  }
  while (dxfs.size > 0 && isOurs(dxfs.size - 1) && !used.has(dxfs.size - 1)) dxfs.dropLast();
}
