import type { ZipEntry } from '../../zip/zip-entry';
import { MAIN_NAMESPACES } from '../package/namespaces';
import { richText } from './rich-text';
import { type Attributes, attribute, scanXml } from './scan-xml';

/** A `<c>` element as it is written. */
export interface WrittenCell {
  readonly address: string | undefined;
  readonly style: string | undefined;
  readonly type: string | undefined;
  /** The text of `<v>`. */
  readonly value: string | undefined;
  /** The text of `<is>`. */
  readonly inline: string | undefined;
  readonly formula: WrittenFormula | undefined;
}

/** An `<f>` element as it is written. */
export interface WrittenFormula {
  readonly type: string | undefined;
  /** The number that cells with the same shared formula have in common. */
  readonly shared: string | undefined;
  readonly ref: string | undefined;
  readonly text: string;
}

/** Who hears of a worksheet's rows, cells and merges, in the file's order. */
export interface SheetListener {
  readonly row: (number: string | undefined) => void;
  readonly cell: (cell: WrittenCell) => void;
  readonly merge: (ref: string) => void;
  /** True once nothing more needs to be heard. */
  readonly done: () => boolean;
}

type OpenCell = { -readonly [Key in keyof WrittenCell]: WrittenCell[Key] };

/** Reads a worksheet's part by its structure alone. Throws a FileProblem. */
export function scanSheet(entry: ZipEntry, listener: SheetListener): void {
  const item = richText();
  /** The child of the root, and of the sheet's data, that is being read. */
  let section = '';
  let inRow = false;
  let cell: OpenCell | null = null;
  /** The text of `<v>` or `<f>` while that is being read. */
  let text: string | null = null;

  const open = (local: string, attributes: Attributes, depth: number) => {
    if (depth === 1) {
      section = local;
    } else if (section === 'sheetData') {
      if (depth === 2) {
        inRow = local === 'row';
        if (inRow) listener.row(attribute(attributes, 'r'));
      } else if (depth === 3) {
        cell = inRow && local === 'c' ? openCell(attributes) : null;
      } else if (depth === 4 && cell) {
        if (local === 'f') cell.formula = openFormula(attributes);
        text = local === 'f' || local === 'v' ? '' : null;
      } else if (cell) {
        item.open(local, depth - 4);
      }
    } else if (section === 'mergeCells' && depth === 2 && local === 'mergeCell') {
      listener.merge(attribute(attributes, 'ref') ?? '');
    }
  };

  const close = (local: string, depth: number) => {
    if (!cell) return;
    if (depth > 4) {
      item.close(local, depth - 4);
    } else if (depth === 4) {
      if (local === 'v') cell.value = text ?? '';
      if (local === 'f' && cell.formula) cell.formula = { ...cell.formula, text: text ?? '' };
      if (local === 'is') cell.inline = item.take();
      text = null;
    } else if (depth === 3) {
      listener.cell(cell);
      cell = null;
    }
  };

  const hear = (piece: string) => {
    if (text !== null) text += piece;
    else if (cell) item.text(piece);
  };

  const { done } = listener;
  scanXml(entry, { root: 'worksheet', namespaces: MAIN_NAMESPACES, open, close, text: hear, done });
}

function openCell(attributes: Attributes): OpenCell {
  return {
    address: attribute(attributes, 'r'),
    style: attribute(attributes, 's'),
    type: attribute(attributes, 't'),
    value: undefined,
    inline: undefined,
    formula: undefined,
  };
}

function openFormula(attributes: Attributes): WrittenFormula {
  return {
    type: attribute(attributes, 't'),
    shared: attribute(attributes, 'si'),
    ref: attribute(attributes, 'ref'),
    text: '',
  };
}
