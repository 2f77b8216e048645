import type { Area, Cell } from '../../../core/workbook/workbook';
import { rangeOf } from '../model/address';
import type { EtWorksheet } from '../model/et';
import { contentOf } from './content';
import { doubtsAboutCells } from './error-cells';
import { CHUNK, type Extent } from './extent';
import type { CellBlock } from './block';
import type { Reader } from './reader';
import { readFormulas, readValues } from './read-values';

/** The cells of a sheet that hold anything, in reading order, without their number formats. @throws HostProblem */
export async function readCells(
  sheet: EtWorksheet,
  { area, range }: Extent,
  reader: Reader,
): Promise<readonly Cell[]> {
  const doubtsOf = doubtsAboutCells(sheet, reader);
  const cells: Cell[] = [];
  for (const chunk of chunksOf(area)) {
    if (chunk.top > area.top) await reader.pause();
    const part = range ?? rangeOf(sheet, chunk);
    const values = readValues(sheet, part, chunk, reader);
    const formulas = readFormulas(sheet, part, chunk, values);
    addCells(cells, chunk, values, formulas, doubtsOf);
  }
  return cells;
}

/** Whole rows, as many as go at once. */
function chunksOf(area: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(CHUNK / (area.right - area.left + 1)));
  const chunks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    chunks.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return chunks;
}

function addCells(
  cells: Cell[],
  { top, left }: Area,
  values: CellBlock,
  formulas: CellBlock,
  doubtsOf: ReturnType<typeof doubtsAboutCells>,
): void {
  values.forEach((line, rowIndex) => {
    line.forEach((value, columnIndex) => {
      const [row, column] = [top + rowIndex, left + columnIndex];
      const formula = formulas[rowIndex]?.[columnIndex];
      const content = contentOf(value, doubtsOf(value, row, column));
      const isNothing = content === null || (content.type === 'text' && content.text === '');
      if (typeof formula === 'string') {
        cells.push({ row, column, content: content ?? { type: 'blank' }, formula });
      } else if (!isNothing) {
        cells.push({ row, column, content });
      }
    });
  });
}
