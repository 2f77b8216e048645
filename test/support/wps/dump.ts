import { Decimal } from '../../../src/core/amount/decimal';
import { isMarkFormula } from '../../../src/core/edits/marks/mark-tag';
import { areaToA1, toA1 } from '../../../src/core/workbook/cell-ref';
import type { Content } from '../../../src/core/workbook/workbook';
import type { CellDump, MarkDump, SheetDump, WorkbookDump } from '../../hosts/contract/harness';
import type { BookModel, CellValue, SheetModel } from './model';

/** What stands in a workbook of the stand-in, as somebody without the product would find it. */
export function dumpOf({ sheets }: BookModel): WorkbookDump {
  return { sheets: sheets.map(dumpSheet) };
}

function dumpSheet(sheet: SheetModel): SheetDump {
  const place = (at: { row: number; column: number }) => toA1(at);
  const ours = sheet.conditions.filter(({ formula }) => isMarkFormula(formula));
  return {
    name: sheet.name,
    visibility: sheet.visible === -1 ? 'visible' : sheet.visible === 2 ? 'very-hidden' : 'hidden',
    protected: sheet.isProtected,
    cells: Object.fromEntries(cellDumps(sheet)),
    merges: sheet.merges.map(areaToA1),
    marks: Object.fromEntries(
      ours.map(({ area, formula, fill, bold }): [string, MarkDump] => {
        const severity = fill === 0xdad7f8 && bold ? 'error' : 'warning';
        return [areaToA1(area), { formula: formula.slice(1), severity }];
      }),
    ),
    conditionalFormats: sheet.conditions
      .filter((condition) => !ours.includes(condition))
      .map(({ area, formula }) => ({ area: areaToA1(area), formula: formula.slice(1) })),
    notes: Object.fromEntries(sheet.notes.map((note) => [place(note), note.text])),
    links: Object.fromEntries(sheet.links.map((link) => [place(link), link.place])),
  };
}

function cellDumps({ cells }: SheetModel): readonly [string, CellDump][] {
  return [...cells].flatMap(([key, { value, formula, format }]): [string, CellDump][] => {
    if (value === null && formula === null && format === 'General') return [];
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [[toA1({ row, column }), { content: contentOf(value), formula, format }]];
  });
}

function contentOf(value: CellValue): Content | null {
  if (value === null) return null;
  switch (typeof value) {
    case 'string':
      return { type: 'text', text: value };
    case 'boolean':
      return { type: 'boolean', value };
    case 'number':
      return { type: 'number', decimal: new Decimal(value).toFixed() };
    default:
      return { type: 'error', code: value.error };
  }
}
