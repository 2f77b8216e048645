import { quotedSheet } from '../../../../core/workbook/cell-ref';
import { shownText } from '../../package/cell-text';
import { relationId } from '../../package/relations';
import { attribute, childOf, childrenOf, type XmlElement } from '../../package/xml-element';
import { numberOf } from '../cell-lookup';
import { addRelation, relationIdAttribute, relationsOf } from '../parts/edit-relations';
import { freePart } from '../parts/free-part';
import type { PackageEdit } from '../parts/package-edit';
import type { SheetPart, WorkbookParts } from '../parts/workbook-parts';
import { placeFor, WORKBOOK_ORDER } from '../xml/schema-order';
import { attributeText, changeElement, spliced } from '../xml/splice';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The workbook's sheets as they now are. */
export function sheetsOf(pkg: PackageEdit, { workbook }: WorkbookParts): readonly SheetPart[] {
  const relations = relationsOf(pkg, workbook);
  return sheetElements(pkg.xml(workbook)).map((element) => {
    const id = relationId(element);
    const relation = relations.find((each) => each.id === id && each.kind === 'worksheet');
    const part = relation?.target ?? null;
    return {
      name: shownText(attribute(element, 'name') ?? ''),
      part: part !== null && pkg.has(part) ? part : null,
    };
  });
}

/** Adds a worksheet behind all others and gives its index. */
export function addSheet(
  pkg: PackageEdit,
  parts: WorkbookParts,
  name: string,
  xml: string,
): number {
  const { part } = freePart(pkg, 'xl/worksheets/sheet', '.xml');
  pkg.add(part, xml, SHEET_TYPE);
  const relation = addRelation(pkg, parts.workbook, 'worksheet', part, parts.strict);
  const text = pkg.text(parts.workbook) ?? '';
  const root = pkg.xml(parts.workbook);
  const sheets = childOf(root ?? undefined, 'sheets');
  if (!root || !sheets) return -1;
  const present = sheetElements(root);
  const sheetId = Math.max(0, ...present.map((sheet) => numberOf(sheet, 'sheetId'))) + 1;
  const tag = root.prefix === '' ? 'sheet' : `${root.prefix}:sheet`;
  const append =
    `<${tag} name="${attributeText(name)}" sheetId="${sheetId}"` +
    ` ${relationIdAttribute(root, relation, parts.strict)}/>`;
  pkg.write(parts.workbook, spliced(text, changeElement(text, sheets, { append })));
  return present.length;
}

/** Repeats one row of a sheet at the top of each printed page. `row` counts from 0. */
export function setPrintTitles(
  pkg: PackageEdit,
  parts: WorkbookParts,
  sheetIndex: number,
  sheet: string,
  row: number,
): void {
  const text = pkg.text(parts.workbook);
  const root = pkg.xml(parts.workbook);
  if (text === null || !root) return;
  const reference = attributeText(`${quotedSheet(sheet)}!$${row + 1}:$${row + 1}`).replaceAll(
    '&apos;',
    "'",
  );
  const names = childOf(root, 'definedNames');
  const known = childrenOf(names, 'definedName').find(
    (each) =>
      attribute(each, 'name') === '_xlnm.Print_Titles' &&
      attribute(each, 'localSheetId') === String(sheetIndex),
  );
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const added =
    `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${sheetIndex}">` +
    `${reference}</${prefix}definedName>`;
  if (known) {
    const splice = { start: known.openEnd, end: known.closeStart, text: reference };
    pkg.write(parts.workbook, spliced(text, [splice]));
  } else if (names) {
    pkg.write(parts.workbook, spliced(text, changeElement(text, names, { append: added })));
  } else {
    const at = placeFor(root, WORKBOOK_ORDER, 'definedNames');
    const xml = `<${prefix}definedNames>${added}</${prefix}definedNames>`;
    pkg.write(parts.workbook, spliced(text, [{ start: at, end: at, text: xml }]));
  }
}

function sheetElements(root: XmlElement | null): readonly XmlElement[] {
  return childrenOf(childOf(root ?? undefined, 'sheets'), 'sheet');
}
