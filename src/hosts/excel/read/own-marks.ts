import type { KnownNote } from '../../../core/edits/marks/note-difference';
import { isMarkFormula, isOwnNote, severityByLook } from '../../../core/edits/marks/mark-tag';
import { areaToA1, toA1 } from '../../../core/workbook/cell-ref';
import type { Piece } from './pieces';
import type { KnownMark } from './reading';
import { areaOf, type SheetSize } from './sizes';

/** Of a conditional format's formula, colour and place, or of a note's. */
const BYTES = 300;

/** The piece that asks which of a sheet's conditional formats are ours, and where they and its notes stand. */
export function markPieces(
  id: string,
  { customFormats, notes }: SheetSize,
): {
  readonly pieces: readonly Piece[];
  readonly take: () => {
    readonly marks: readonly KnownMark[];
    readonly notes: readonly KnownNote[] | null;
  };
} {
  let marks: readonly KnownMark[] = [];
  let placed: readonly KnownNote[] = [];
  const count = customFormats.length + (notes?.length ?? 0);
  const queue: Piece['queue'] = ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    const takeMarks = customFormats.map((format) => askForMark(sheet, format));
    const takeNotes = (notes ?? []).map((text, index) => askForNote(sheet, index, text));
    return () => {
      marks = takeMarks.flatMap((take) => take() ?? []);
      placed = takeNotes.map((take) => take());
    };
  };
  return {
    pieces: count === 0 ? [] : [{ bytes: count * BYTES, queue }],
    take: () => ({ marks, notes: notes && placed }),
  };
}

function askForMark(sheet: Excel.Worksheet, id: string): () => KnownMark | null {
  const format = sheet.getRange().conditionalFormats.getItem(id);
  const { rule } = format.custom;
  const { fill } = format.custom.format;
  const range = format.getRangeOrNullObject();
  rule.load('formula');
  fill.load('color');
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    if (!isMarkFormula(rule.formula)) return null;
    const area = range.isNullObject ? null : areaOf(range);
    return {
      id,
      formula: rule.formula.replace(/^=/, ''),
      severity: severityByLook((look) => look.fill.toLowerCase() === fill.color.toLowerCase()),
      place: area && area.top === area.bottom && area.left === area.right ? areaToA1(area) : '',
    };
  };
}

function askForNote(sheet: Excel.Worksheet, index: number, text: string): () => KnownNote {
  const place = sheet.notes.getItemAt(index).getLocation();
  place.load('rowIndex,columnIndex');
  return () => ({
    place: toA1({ row: place.rowIndex, column: place.columnIndex }),
    text,
    isOurs: isOwnNote(text),
  });
}
