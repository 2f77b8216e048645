import type { ZipPackage } from '../../../zip/zip-entry';
import { isStrict, relationKind } from '../../package/namespaces';
import { readRelations } from '../../read/relations';
import { workbookEntry } from '../../read/workbook-entry';
import { readWorkbookPart } from '../../read/workbook-part';

/** Where a workbook keeps what, as it was opened. */
export interface WorkbookParts {
  /** `xl/workbook.xml` in most packages. */
  readonly workbook: string;
  /** True for a package written after ISO/IEC 29500 strict. */
  readonly strict: boolean;
  /** In the order of the tabs, chart sheets and the like included. */
  readonly sheets: readonly SheetPart[];
  /** Where a relation leads; the parts themselves may be missing. */
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  /** Dates are counted from 1904. */
  readonly date1904: boolean;
}

export interface SheetPart {
  readonly name: string;
  /** Its part; null when it is no worksheet, or missing. */
  readonly part: string | null;
}

/** Finds a workbook's parts by its relations. Throws a FileProblem when the package holds no workbook. */
export function workbookParts(zip: ZipPackage): WorkbookParts {
  const entry = workbookEntry(zip);
  const { sheets, date1904 } = readWorkbookPart(entry);
  const relations = (readRelations(zip, entry.name) ?? []).map(({ id, type, target }) => ({
    id,
    type,
    kind: relationKind(type),
    target,
  }));
  const first = (kind: string) => relations.find((relation) => relation.kind === kind)?.target;
  return {
    workbook: entry.name,
    strict: relations.some(({ type }) => isStrict(type)),
    sheets: sheets.map(({ name, relation }) => {
      const found = relations.find(({ id, kind }) => id === relation && kind === 'worksheet');
      const part = found?.target ?? null;
      return { name, part: part !== null && zip.entry(part) ? part : null };
    }),
    styles: first('styles') ?? null,
    sharedStrings: first('sharedStrings') ?? null,
    date1904,
  };
}
