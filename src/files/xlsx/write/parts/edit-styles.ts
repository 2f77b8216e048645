import { BUILT_IN_FORMATS } from '../../../built-in-formats';
import { mainNamespace } from '../../package/namespaces';
import { attribute, childOf, readXml, type XmlElement } from '../../package/xml-element';
import { isOff, numberOf } from '../cell-lookup';
import { placeFor, STYLES_ORDER } from '../xml/schema-order';
import { attributeText, spliced, type Splice } from '../xml/splice';
import { addRelation } from './edit-relations';
import { elementList, type ElementList } from './element-list';
import type { PackageEdit } from './package-edit';
import type { WorkbookParts } from './workbook-parts';

/** The lists of a stylesheet that are added to, and what they are made of. */
const LISTS = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
  /** The formats of conditional formats. */
  dxfs: 'dxf',
} as const;

type ListName = keyof typeof LISTS;
type Lists = Readonly<Record<ListName, ElementList>>;

/** The workbook's styles while they are edited: everything new goes to the ends of their lists. */
export interface StylesEdit extends Lists {
  /** Makes sure of what every workbook begins with; to be called before cell styles are added. */
  readonly begin: () => void;
  /** True when cells of this style are locked, which they are unless it says otherwise. */
  readonly isLocked: (style: number) => boolean;
  /** The code of the style's number format. */
  readonly formatOf: (style: number) => string | undefined;
  /** The style that is the same but for its number format. */
  readonly withFormat: (style: number, format: string) => number;
  /** Writes the part where anything has changed. */
  readonly save: () => void;
}

/** The formats that are written by their number alone, as every program knows these. */
const BY_NUMBER: ReadonlyMap<string, string> = new Map([
  ['General', '0'],
  ...[1, 2, 3, 4, 9, 10].map((id) => [BUILT_IN_FORMATS.get(id) ?? '', String(id)] as const),
  ['@', '49'],
]);
const FIRST_LISTED_FORMAT = 164;
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Opens the workbook's styles, which it need not have yet. Throws a FileProblem. */
export function editStyles(pkg: PackageEdit, parts: WorkbookParts): StylesEdit {
  const part = parts.styles ?? 'xl/styles.xml';
  const isNew = !pkg.has(part);
  const isEmpty = pkg.xml(part)?.selfClosing ?? true;
  const text = (isEmpty ? null : pkg.text(part)) ?? emptyStyles(parts.strict);
  const root = readXml(text);
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const list = (name: ListName) =>
    elementList(text, childOf(root, name), { list: name, item: LISTS[name], prefix });
  const lists: Lists = {
    numFmts: list('numFmts'),
    fonts: list('fonts'),
    fills: list('fills'),
    borders: list('borders'),
    cellStyleXfs: list('cellStyleXfs'),
    cellXfs: list('cellXfs'),
    dxfs: list('dxfs'),
  };
  const formatOf = (style: number) => codeOf(lists.numFmts, lists.cellXfs.at(style));
  const withFormats = new Map<string, number>();
  /** A style that is there already and differs in its number format only; so the first style is found again. */
  const likeButFormat = (style: number, format: string) =>
    lists.cellXfs
      .alike(style, ['numFmtId', 'applyNumberFormat'])
      .find(
        (other) =>
          formatOf(other) === format &&
          (format === 'General' || !isOff(lists.cellXfs.at(other), 'applyNumberFormat')),
      );
  const copied = (style: number, format: string) => {
    if (lists.cellXfs.size === 0) begin(lists);
    const numFmtId = idOf(lists.numFmts, format) ?? addFormat(lists.numFmts, format);
    return lists.cellXfs.indexOfCopy(style, { numFmtId, applyNumberFormat: '1' });
  };

  return {
    ...lists,
    begin: () => begin(lists),
    isLocked: (style) => !isOff(childOf(lists.cellXfs.at(style), 'protection'), 'locked'),
    formatOf,
    withFormat: (style, format) => {
      if (formatOf(style) === format) return style;
      const key = `${style} ${format}`;
      const known = withFormats.get(key) ?? likeButFormat(style, format) ?? copied(style, format);
      withFormats.set(key, known);
      return known;
    },
    save: () => {
      const changes = Object.entries(lists).flatMap(([name, items]) =>
        childOf(root, name) ? items.splices() : newList(root, name, items),
      );
      if (changes.length === 0) return;
      if (!isNew) {
        pkg.write(part, spliced(text, changes));
        return;
      }
      pkg.add(part, spliced(text, changes), STYLES_TYPE);
      if (parts.styles !== null) return;
      addRelation(pkg, parts.workbook, 'styles', part, parts.strict);
    },
  };
}

/** A list that was not there, in its place among the others; lists come in the order of the schema. */
function newList(root: XmlElement, name: string, items: ElementList): readonly Splice[] {
  const at = placeFor<string>(root, STYLES_ORDER, name);
  const whole = items.whole();
  return whole === '' ? [] : [{ start: at, end: at, text: whole }];
}

function emptyStyles(strict: boolean): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${mainNamespace(strict)}"></styleSheet>`;
}

function codeOf(formats: ElementList, xf: XmlElement | undefined): string | undefined {
  const id = attribute(xf, 'numFmtId') ?? '0';
  const listed = formats.all().find((format) => attribute(format, 'numFmtId') === id);
  const builtIn = [...BY_NUMBER].find(([, known]) => known === id)?.[0];
  return attribute(listed, 'formatCode') ?? builtIn ?? BUILT_IN_FORMATS.get(Number(id));
}

function idOf(formats: ElementList, code: string): string | undefined {
  const listed = formats.all().find((format) => attribute(format, 'formatCode') === code);
  return BY_NUMBER.get(code) ?? attribute(listed, 'numFmtId');
}

function addFormat(formats: ElementList, code: string): string {
  const used = formats.all().map((format) => numberOf(format, 'numFmtId'));
  const id = String(Math.max(FIRST_LISTED_FORMAT - 1, ...used) + 1);
  formats.indexOf(`<numFmt numFmtId="${id}" formatCode="${attributeText(code)}"/>`);
  return id;
}

/** Puts the styles that count where a workbook says nothing of them into its empty lists. */
function begin(lists: Lists): void {
  lists.fonts.begin('<font><sz val="11"/><name val="宋体"/></font>');
  lists.fills.begin(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  lists.borders.begin('<border><left/><right/><top/><bottom/><diagonal/></border>');
  lists.cellStyleXfs.begin('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
  lists.cellXfs.begin('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
}
