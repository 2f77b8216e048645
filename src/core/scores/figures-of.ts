import type { Figure, FigureId } from '../figures/figure';
import { figuresByForm as byForm } from '../figures/figures-by-form';
import type { BaseDataForm, EvaluationForm } from '../forms/form';
import type { ReviewedSet } from '../reviewed-set';

/** A figure with the form that it stands in. */
export interface FigureOf<F> {
  readonly figure: Figure;
  readonly form: F;
}

/** The figures of one kind in the 附件1 forms. */
export function baseDataFigures(set: ReviewedSet, id: FigureId): readonly FigureOf<BaseDataForm>[] {
  return figuresIn(set, set.baseData, id);
}

/** The figures of one kind in the 自评表. */
export function evaluationFigures(
  set: ReviewedSet,
  id: FigureId,
): readonly FigureOf<EvaluationForm>[] {
  return figuresIn(set, set.evaluations, id);
}

/** All figures, by the id of their form. */
export function figuresByForm({ figures }: ReviewedSet): ReadonlyMap<string, readonly Figure[]> {
  return byForm(figures);
}

function figuresIn<F extends { readonly id: string }>(
  set: ReviewedSet,
  forms: readonly F[],
  id: FigureId,
): readonly FigureOf<F>[] {
  const byId = new Map(forms.map((form) => [form.id, form]));
  return set.figures.flatMap((figure) => {
    const form = byId.get(figure.form);
    return form && figure.id === id ? [{ figure, form }] : [];
  });
}
