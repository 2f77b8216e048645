import {
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type Workbook as Unit,
} from '@univerjs/core';
import {
  FormulaDataModel,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { GridCell } from '../grid-cell';
import { contentOf, formulaOf } from './cell-data';
import type { GridState } from './grid-state';

/** Tells what changes in the cells of a unit, by the user and by its formulas; gives the way to stop it. */
export function followInput(injector: Injector, state: GridState): () => void {
  const touched = { typed: new Map<string, Place>(), calculated: new Map<string, Place>() };
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const tell = () => {
    waiting = null;
    const { unit, events } = state;
    for (const kind of ['typed', 'calculated'] as const) {
      const places = [...touched[kind].values()];
      touched[kind].clear();
      const cells = places.flatMap((place) => cellAt(injector, unit, place));
      if (cells.length > 0) events?.[kind](cells);
    }
  };
  const follow = (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (command.id !== SetRangeValuesMutation.id || state.own > 0) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (unitId !== state.unit.getUnitId()) return;
    // What formulas come to; and Univer's own notes on where formulas stand, which change nothing.
    const isResult = options?.applyFormulaCalculationResult === true;
    if (!isResult && options?.fromFormula === true) return;
    const places = isResult ? touched.calculated : touched.typed;
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const column of Object.keys(line as object)) {
        const place = { sheet: subUnitId, row: Number(row), column: Number(column) };
        places.set(`${subUnitId}/${row}/${column}`, place);
      }
    }
    // One action of the user is several mutations: wait for the last of them.
    waiting ??= setTimeout(tell);
  };
  const listening = injector.get(ICommandService).onCommandExecuted(follow);
  return () => {
    if (waiting !== null) clearTimeout(waiting);
    listening.dispose();
  };
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What stands there now; none when the sheet is gone. */
function cellAt(injector: Injector, unit: Unit, { sheet: id, row, column }: Place): GridCell[] {
  const sheet = unit.getSheetBySheetId(id);
  if (!sheet) return [];
  const data = sheet.getCellRaw(row, column);
  const known = injector.get(FormulaDataModel);
  // Formulas that were copied are kept once for all their cells.
  const formula = formulaOf(data) ?? formulaOf({ f: formulaText(known, unit, id, row, column) });
  const format = sheet.getCellStyle(row, column)?.n?.pattern;
  const content = contentOf(formula === null || !data ? data : { ...data, f: formula });
  return [
    {
      cell: { sheet: sheet.getName(), row, column },
      content,
      formula,
      ...(format === undefined ? {} : { format }),
    },
  ];
}

function formulaText(
  model: FormulaDataModel,
  unit: Unit,
  sheet: string,
  row: number,
  column: number,
): string | null {
  return model.getFormulaStringByCell(row, column, sheet, unit.getUnitId()) ?? null;
}
