import { message } from '../../../core/messages/message';
import type { Problem } from '../../../core/review-result';
import type { Sheet, Workbook } from '../../../core/workbook/workbook';
import { damaged } from '../../file-problem';
import { sheetUnread } from '../../sheet-unread';
import { openZip } from '../../zip/open-zip';
import type { ZipEntry, ZipPackage } from '../../zip/zip-entry';
import { relationKind } from '../package/namespaces';
import { readNumberFormats } from './number-formats';
import { readSheet } from './read-sheet';
import { readRelations, type RelationTarget } from './relations';
import { readSharedStrings } from './shared-strings';
import { workbookEntry } from './workbook-entry';
import { readWorkbookPart } from './workbook-part';

/** Kinds of sheet without cells that a form could stand in. */
const NOT_WORKSHEETS = /\/(?:chartsheet|dialogsheet|xlMacrosheet|xlIntlMacrosheet)$/;

/**
 * Reads an .xlsx, .xlsm or .xltx file. Only the parts that hold cells, texts and number formats are ever opened: no
 * macros, no embedded objects, no links to other files. Throws a FileProblem.
 */
export function readXlsx(bytes: Uint8Array): {
  readonly workbook: Workbook;
  readonly problems: readonly Problem[];
} {
  const zip = openZip(bytes);
  const entry = workbookEntry(zip);
  const { sheets, date1904 } = readWorkbookPart(entry);
  const relations = readRelations(zip, entry.name) ?? [];
  const strings = sharedPart(zip, relations, 'sharedStrings');
  const styles = sharedPart(zip, relations, 'styles');
  const tables = {
    strings: strings ? readSharedStrings(strings) : [],
    formats: styles ? readNumberFormats(styles) : [],
    date1904,
  };
  const byId = new Map(relations.map((found) => [found.id, found]));
  const problems: Problem[] = [];
  const taken = new Set<ZipEntry>();
  let cellsBefore = 0;
  const read = sheets.map(({ name, visibility, relation }): Sheet => {
    const found = byId.get(relation ?? '');
    // Modules of macros from Excel 95 have an empty one.
    if (relation === '' || NOT_WORKSHEETS.test(found?.type ?? '')) {
      return { name, visibility, cells: [], unread: 'not-a-worksheet' };
    }
    const part = sheetPart(zip, found?.target ?? null, name);
    // A part read once for each of a million sheets would never come to an end.
    if (taken.has(part)) throw damaged(message('problem.why-part', { part: part.name }));
    taken.add(part);
    const content = readSheet(part, { ...tables, name, cellsBefore });
    if ('tooMuch' in content) {
      problems.push(sheetUnread(name, content.tooMuch));
      return { name, visibility, cells: [], unread: 'too-large' };
    }
    cellsBefore += content.cells.length;
    return { name, visibility, ...content };
  });
  return { workbook: { sheets: read }, problems };
}

/** The part that all sheets share; null when there is none. Without it, a cell that refers to it is refused. */
function sharedPart(
  zip: ZipPackage,
  relations: readonly RelationTarget[],
  kind: 'sharedStrings' | 'styles',
): ZipEntry | null {
  const found = relations.find(({ type }) => relationKind(type) === kind);
  return zip.entry(found?.target ?? '') ?? null;
}

function sheetPart(zip: ZipPackage, target: string | null, name: string): ZipEntry {
  const entry = zip.entry(target ?? '');
  if (!entry) throw damaged(message('problem.why-part-missing', { part: target ?? name }));
  return entry;
}
