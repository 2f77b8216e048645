import { shownText } from '../../amount/shown-text';
import { tightText } from '../../text/plain-text';
import type { Cell } from '../../workbook/workbook';
import { textAt } from '../tables/columns';
import type { TextField } from '../form';
import { means } from '../tables/row-labels';
import type { Section } from '../tables/sections';
import type { SheetView } from '../tables/sheet-view';

/** What is said about the form as a whole, below its headings. */
export interface Notes {
  readonly grade: TextField | null;
  readonly formReason: TextField | null;
}

const GRADE = /^\(?(?:优秀|良好|合格|不合格|优|良|中|差)\)?$/;
const GRADE_WITH_LABEL = /^.{0,6}(?:等级|结论):(优秀|良好|优|良|中|差)$/;
/** A grade without a label is one only beside the total or right below it. */
const ROWS_BELOW_TOTAL = 2;

/** Reads the grade and the whole-form explanation from the section's rows, apart from those of its headings. */
export function readNotes(
  view: SheetView,
  { top, bottom, tables }: Section,
  totalRow: number | null,
): Notes {
  let grade: TextField | null = null;
  let formReason: TextField | null = null;
  for (const row of view.rows(top, bottom)) {
    if (tables.some((table) => table.top <= row && row <= table.bottom)) continue;
    const cells = view.row(row);
    const nearTotal = totalRow !== null && totalRow <= row && row <= totalRow + ROWS_BELOW_TOTAL;
    cells.forEach((cell, index) => {
      if (cell.content.type !== 'text') return;
      if (means(view, cell, 'form-reason')) formReason ??= beside(view, cell, cells[index + 1]);
      grade ??= gradeIn(view, cell, cells[index + 1], nearTotal);
    });
  }
  return { grade, formReason };
}

function gradeIn(
  view: SheetView,
  cell: Cell,
  next: Cell | undefined,
  nearTotal: boolean,
): TextField | null {
  const { tight } = view.label(cell);
  if (nearTotal && GRADE.test(tight)) return textAt(view, cell.row, cell.column);
  if (next && means(view, cell, 'grade') && GRADE.test(tightText(shownText(next)))) {
    return textAt(view, next.row, next.column);
  }
  const written = GRADE_WITH_LABEL.exec(tight)?.[1];
  return written === undefined ? null : { ...textAt(view, cell.row, cell.column), text: written };
}

/** The explanation stands in the next cell of its row; where its place is blank, that place is right of the label. */
function beside(view: SheetView, label: Cell, next: Cell | undefined): TextField {
  const right = view.span(label.row, label.column).right + 1;
  return textAt(view, label.row, next?.column ?? right);
}
