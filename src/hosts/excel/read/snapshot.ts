import type { Area, Cell } from '../../../core/workbook/workbook';
import { meaningfulFormat } from '../../../core/workbook/number-format';
import { contentOf, formulaOf } from './cell-content';

/** A part of a sheet as Excel gives it: four matrices of the same shape. */
export interface ReadBlock {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly types: readonly (readonly string[])[];
}

/** The cells of a block that hold anything, in reading order. */
export function cellsOf({ area, values, formulas, formats, types }: ReadBlock): readonly Cell[] {
  const cells: Cell[] = [];
  for (const [index, line] of values.entries()) {
    for (const [at, value] of line.entries()) {
      const formula = formulaOf(formulas[index]?.[at], value);
      const content = contentOf(value, types[index]?.[at] ?? '');
      if (content === null && formula === null) continue;
      const format = meaningfulFormat(formats[index]?.[at]);
      cells.push({
        row: area.top + index,
        column: area.left + at,
        // A formula that shows nothing gives an empty text.
        content: content ?? { type: 'text', text: '' },
        ...(formula === null ? {} : { formula }),
        ...(format === undefined ? {} : { format }),
      });
    }
  }
  return cells;
}
