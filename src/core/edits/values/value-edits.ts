import type { Reading } from '../../amount/reading';
import type { ValueEdit } from '../../edit';
import type { Figure } from '../../figures/figure';
import type { AmountField } from '../../forms/form';
import type { Review } from '../../review-result';
import { type CellRef, sameCell } from '../../workbook/cell-ref';
import type { Workbook } from '../../workbook/workbook';
import { cellAt, contentAt } from './apply-values';
import { writtenForm } from './written-form';

/** Fills the blank cells of figures that are certain. A cell that holds anything, even a formula, is left alone. */
export function fillEdits(workbook: Workbook, review: Review): readonly ValueEdit[] {
  const isDoubtful = ({ field }: Figure) =>
    review.uncertain.some((cell) => sameCell(cell, field.cell));
  return review.figures.flatMap((figure) =>
    figure.state === 'blank' &&
    figure.display !== null &&
    isFree(figure.field) &&
    !isDoubtful(figure)
      ? [valueEdit('fill', workbook, figure.field.cell, figure.display, examples(figure, review))]
      : [],
  );
}

/** Carries out the corrections that are certain; a formula is never replaced. */
export function correctEdits(workbook: Workbook, review: Review): readonly ValueEdit[] {
  return review.findings.flatMap(({ fix, waived }) => {
    if (fix === null || waived !== null) return [];
    if (cellAt(workbook, fix.cell)?.formula !== undefined) return [];
    const figure = review.figures.find(({ field }) => sameCell(field.cell, fix.cell));
    if (figure?.field.embedded) return [];
    return [
      valueEdit('correct', workbook, fix.cell, fix.value, figure ? examples(figure, review) : []),
    ];
  });
}

function valueEdit(
  purpose: ValueEdit['purpose'],
  workbook: Workbook,
  cell: CellRef,
  shown: string,
  neighbours: readonly Reading[],
): ValueEdit {
  const before = contentAt(workbook, cell);
  return { type: 'value', purpose, cell, before, ...writtenForm(shown, neighbours) };
}

const isFree = ({ formula, embedded, reading }: AmountField) =>
  !formula && embedded !== true && reading.kind === 'blank';

/** How the same figure is written: in this cell, then in this form, then elsewhere in the workbook. */
function examples(figure: Figure, review: Review): readonly Reading[] {
  const same = review.figures.filter(({ id }) => id === figure.id);
  return [
    figure.field.reading,
    ...same.filter(({ form }) => form === figure.form).map(({ field }) => field.reading),
    ...same.filter(({ form }) => form !== figure.form).map(({ field }) => field.reading),
  ];
}
