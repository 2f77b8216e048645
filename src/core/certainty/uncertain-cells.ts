import { formAlone } from '../build-reviewed-set';
import type { Figure, FigureId } from '../figures/figure';
import { cellsOfMixedUnits } from '../filing/unit-slips';
import type { Doubted, EvaluationForm, Form } from '../forms/form';
import type { Policy } from '../policy/schema';
import type { ReviewedSet } from '../reviewed-set';
import { once } from '../workbook/once';
import { type CellRef, sameCell } from '../workbook/cell-ref';
import { isCertainTotal } from './certain-total';
import { openQuestions } from './open-questions';
import { weightAgrees } from './weights-agree';

/** What must have been read whole before a figure may be written. */
const ABOUT: Readonly<Record<FigureId, Doubted>> = {
  'control-rate': 'staff',
  'area-control-rate': 'buildings',
  'investment-control-rate': 'buildings',
  'execution-rate': 'amounts',
  'execution-score': 'amounts',
  'indicator-score': 'indicators',
  'total-score': 'scores',
};

/**
 * The cells whose figure may not be written, in place of nothing or of a typed one: the form was not read whole where it
 * matters to it, its weights do not agree, 元 and 万元 seem mixed up in what it is computed from (1,000,000 % would be exact
 * and absurd), or it is a total and not every line is certain.
 */
export function uncertainCells(set: ReviewedSet): readonly CellRef[] {
  const mixed = cellsOfMixedUnits(set);
  const isMixed = ({ from }: Figure) =>
    from.some((input) => mixed.some((cell) => sameCell(cell, input.cell)));
  return [
    ...set.forms.flatMap(uncertainIn(set.policy)),
    ...(mixed.length === 0 ? [] : set.figures.filter(isMixed).map(({ field }) => field.cell)),
  ];
}

/** As long as the form is the same, so are its figures. */
const uncertainIn = once((policy: Policy) =>
  once((form: Form): readonly CellRef[] => {
    const { figures } = formAlone(form, policy);
    return figures
      .filter((figure) => !isCertain(form, figure, figures, policy))
      .map(({ field }) => field.cell);
  }),
);

function isCertain(
  form: Form,
  figure: Figure,
  figures: readonly Figure[],
  policy: Policy,
): boolean {
  if (openQuestions(form, ABOUT[figure.id]).length > 0) return false;
  if (form.kind === 'base-data') return true;
  switch (figure.id) {
    case 'total-score':
      return isCertainTotal(form, figure, figures, policy);
    case 'execution-score':
    case 'indicator-score':
      return weightsAt(form, figure.field.cell).every((weight) =>
        weightAgrees(form, weight, policy),
      );
    default:
      return true;
  }
}

/** The weights of the lines whose score stands in this cell. */
function weightsAt({ funds, indicators }: EvaluationForm, cell: CellRef) {
  const lines = [...(funds?.total ? [funds.total] : []), ...indicators];
  return lines.flatMap(({ score, weight }) =>
    score && weight && sameCell(score.cell, cell) ? [weight] : [],
  );
}
