import {
  BooleanNumber,
  InterceptorEffectEnum,
  type Injector,
  type IStyleData,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { MARK_LOOKS, type MarkSeverity } from '../../../core/edits/marks/mark-tag';
import type { WorkbookLook } from '../../../files/look/look';
import { sheetId } from './workbook-data';

const markStyle = (severity: MarkSeverity): IStyleData => {
  const { bold, font, fill } = MARK_LOOKS[severity];
  return {
    bg: { rgb: fill },
    cl: { rgb: font },
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
  };
};

const MARKS: Readonly<Record<MarkSeverity, IStyleData>> = {
  error: markStyle('error'),
  warning: markStyle('warning'),
};

const NOTE = { color: '#C50F1F', size: 6 };

/** Draws marks and the corners of notes over the cells, without touching these; gives the way to say what they are. */
export function drawMarks(injector: Injector): (look: WorkbookLook) => void {
  let marks = new Map<string, MarkSeverity>();
  let notes = new Set<string>();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => {
      const key = keyOf(subUnitId, row, col);
      const severity = marks.get(key);
      const noted = notes.has(key);
      if (severity === undefined && !noted) return next(cell);
      return next({
        ...cell,
        ...(severity === undefined
          ? {}
          : { interceptorStyle: { ...cell?.interceptorStyle, ...MARKS[severity] } }),
        ...(noted ? { markers: { ...cell?.markers, tr: NOTE } } : {}),
      });
    },
  });
  return (look) => {
    marks = new Map();
    notes = new Set();
    look.sheets.forEach((sheet, index) => {
      const id = sheetId(index);
      for (const { row, column, severity } of sheet.marks) {
        marks.set(keyOf(id, row, column), severity);
      }
      for (const { row, column } of sheet.notes) notes.add(keyOf(id, row, column));
    });
  };
}

const keyOf = (sheet: string, row: number, column: number) =>
  `${sheet}/${String(row)}/${String(column)}`;
