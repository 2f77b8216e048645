import { openZip } from '../../zip/open-zip';
import type { CellTables } from '../read/cell-content';
import { readSharedStrings } from '../read/shared-strings';
import { editStyles, type StylesEdit } from './parts/edit-styles';
import { editPackage, type PackageEdit } from './parts/package-edit';
import { workbookParts, type WorkbookParts } from './parts/workbook-parts';

/** A workbook while it is edited; styles and shared strings are read when they are first needed. */
export interface EditedBook {
  readonly pkg: PackageEdit;
  readonly parts: WorkbookParts;
  readonly styles: () => StylesEdit;
  /** What cells refer to. */
  readonly tables: () => CellTables;
  /** Writes the styles, where they changed, and gives the package's bytes. */
  readonly bytes: () => Uint8Array;
}

/** Opens a workbook for editing. Throws a FileProblem when its package cannot be read. */
export function editBook(input: Uint8Array): EditedBook {
  const zip = openZip(input);
  const pkg = editPackage(zip, input);
  const parts = workbookParts(zip);
  let styles: StylesEdit | undefined;
  let tables: CellTables | undefined;
  const readTables = () => {
    const entry = parts.sharedStrings === null ? undefined : zip.entry(parts.sharedStrings);
    return { strings: entry ? readSharedStrings(entry) : [], date1904: parts.date1904 };
  };
  return {
    pkg,
    parts,
    styles: () => (styles ??= editStyles(pkg, parts)),
    tables: () => (tables ??= readTables()),
    bytes: () => {
      styles?.save();
      return pkg.bytes();
    },
  };
}
