import type { Sheet } from '../../../core/workbook/workbook';
import { checkSheetNames } from '../../sheet-names';
import type { ZipEntry } from '../../zip/zip-entry';
import { shownText } from '../package/cell-text';
import { MAIN_NAMESPACES, RELATION_NAMESPACES } from '../package/namespaces';
import { type Attributes, attribute, scanXml } from './scan-xml';

/** What the workbook's own part says. */
export interface WorkbookPart {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  /** Dates are counted from 1904. */
  readonly date1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  /** The id of the relation to its part; null where the file names none. */
  readonly relation: string | null;
}

/** Reads the workbook's own part; throws a FileProblem when its sheets cannot be told apart by their names. */
export function readWorkbookPart(entry: ZipEntry): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let section = '';
  scanXml(entry, {
    root: 'workbook',
    namespaces: MAIN_NAMESPACES,
    open: (local, attributes, depth) => {
      if (depth === 1) section = local;
      if (depth === 1 && local === 'workbookPr') {
        date1904 = /^\s*(?:1|true)\s*$/.test(attribute(attributes, 'date1904') ?? '');
      }
      if (depth === 2 && section === 'sheets' && local === 'sheet') {
        sheets.push({
          name: shownText(attribute(attributes, 'name') ?? ''),
          visibility: visibilityOf(attribute(attributes, 'state')),
          relation: relationId(attributes),
        });
      }
    },
  });
  checkSheetNames(sheets.map(({ name }) => name));
  return { sheets, date1904 };
}

function visibilityOf(state: string | undefined): Sheet['visibility'] {
  return state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible';
}

function relationId(attributes: Attributes): string | null {
  const id = Object.values(attributes).find(
    ({ local, uri }) => local === 'id' && RELATION_NAMESPACES.has(uri),
  );
  return id?.value ?? null;
}
