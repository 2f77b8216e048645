import { openZip } from '../zip/open-zip';
import type { ZipEntry } from '../zip/zip-entry';
import { relationKind } from '../xlsx/package/namespaces';
import { decodePart } from '../xlsx/package/part-text';
import { readXml, type XmlElement } from '../xlsx/package/xml-element';
import { readRelations, type RelationTarget } from '../xlsx/read/relations';
import { workbookEntry } from '../xlsx/read/workbook-entry';
import { readWorkbookPart } from '../xlsx/read/workbook-part';
import { lookStyles } from './cell-styles';
import type { SheetLook, WorkbookLook } from './look';
import { notesIn } from './notes';
import { sheetLook } from './sheet-look';
import { themeColors } from './theme-colors';

/**
 * Reads how an .xlsx or .xlsm looks, for showing it on the screen beside the snapshot that `readWorkbook` gives. A file that
 * is read there is read here: what a part does not say, or says so that it cannot be understood, looks as a new workbook
 * does. Throws a FileProblem for what `readWorkbook` refuses as a whole.
 */
export function readLook(bytes: Uint8Array): WorkbookLook {
  const zip = openZip(bytes);
  const workbook = workbookEntry(zip);
  const relations = readRelations(zip, workbook.name) ?? [];
  const partFor = (kind: string) => zip.entry(targetOf(relations, kind));
  const styles = lookStyles(rootOf(partFor('styles')), themeColors(rootOf(partFor('theme'))));
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const taken = new Set<ZipEntry>();
  let cellsBefore = 0;
  const sheets = readWorkbookPart(workbook).sheets.map(
    ({ name, visibility, relation }): SheetLook => {
      const found = zip.entry(byId.get(relation ?? '')?.target ?? '');
      // As when reading: a part that many sheets name would be read without end.
      const entry = found && !taken.has(found) ? found : undefined;
      if (entry) taken.add(entry);
      const look = sheetLook(entry, styles, cellsBefore);
      cellsBefore += look.cells.length;
      const comments = tolerant(() =>
        zip.entry(targetOf((entry && readRelations(zip, entry.name)) ?? [], 'comments')),
      );
      return { name, visibility, ...look, notes: notesIn(rootOf(comments)) };
    },
  );
  return { sheets, styles: styles.cells };
}

function targetOf(relations: readonly RelationTarget[], kind: string): string {
  return relations.find(({ type }) => relationKind(type) === kind)?.target ?? '';
}

/** The root of a part; null for one that is missing or cannot be read. */
function rootOf(entry: ZipEntry | null | undefined): XmlElement | null {
  return entry
    ? tolerant(() =>
        readXml(decodePart(entry.content()).text, (element, parent) => element.uri === parent.uri),
      )
    : null;
}

/** Looks are shown as far as they can be read: what fails is as if it were not there. */
function tolerant<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
