import { Decimal, ZERO } from '../amount/decimal';
import { isEmpty, valueOf } from '../amount/reading';
import type { EvaluationForm, Form } from '../forms/form';
import type { Policy } from '../policy/schema';
import { toA1 } from '../workbook/cell-ref';
import type { Figure } from './figure';
import { figuresByForm } from './figures-by-form';
import { gradeFor } from './grade';
import { type ScoreLine, scoreLines } from './score-lines';
import { capped, totalCap } from './total-cap';
import { weightOf } from './weight';

/** How a 自评表 stands as a whole. */
export interface Standing {
  /** The form's id. */
  readonly form: string;
  /** 等级: as typed, and by the policy from the total; each null when there is none. */
  readonly grade: { readonly shown: string | null; readonly computed: string | null };
  /** The most points that the form can still reach; null when no line has a weight or a score. */
  readonly attainable: Decimal | null;
}

/** The standing of every 自评表, in the order of the forms. */
export function standings(
  forms: readonly Form[],
  figures: readonly Figure[],
  policy: Policy,
): readonly Standing[] {
  const byForm = figuresByForm(figures);
  return forms.flatMap((form) => {
    if (form.kind === 'base-data') return [];
    const own = byForm.get(form.id) ?? [];
    const shown = form.grade?.text ?? null;
    return [
      {
        form: form.id,
        grade: { shown, computed: gradeOf(form, own, policy) },
        attainable: attainable(form, own, policy),
      },
    ];
  });
}

/** 等级 of the total that the lines come to; null where there is no total, or the form's full total is not the policy's. */
function gradeOf(form: EvaluationForm, figures: readonly Figure[], policy: Policy): string | null {
  const total = figures.find(({ id }) => id === 'total-score')?.value;
  if (!total || !isFullTotal(form, policy)) return null;
  return gradeFor(capped(total, totalCap(form, policy)), policy);
}

/** Grades are of 100 points: a form out of 110 has none. */
export function isFullTotal(form: EvaluationForm, { weights }: Policy): boolean {
  const full = form.total?.weight && weightOf(form.total.weight).value;
  return !full || full.equals(weights.total.value);
}

function attainable(
  form: EvaluationForm,
  figures: readonly Figure[],
  policy: Policy,
): Decimal | null {
  const lines = scoreLines(form).filter(
    ({ score, weight }) => !isEmpty(score.reading) || !isEmpty(weight?.reading),
  );
  if (lines.length === 0) return null;
  const due = new Map(figures.map((figure) => [toA1(figure.field.cell), figure]));
  const sum = lines.reduce<Decimal>(
    (all, line) => all.plus(most(line, due.get(toA1(line.score.cell)))),
    ZERO,
  );
  return capped(sum, totalCap(form, policy));
}

/** What is due where that is known; a typed score that keeps within its bounds; where it is open, the weight. */
function most({ score, weight }: ScoreLine, figure: Figure | undefined): Decimal {
  if (figure?.value) return figure.value;
  const typed = valueOf(score.reading) ?? ZERO;
  if (figure?.state === 'agrees') return typed;
  const full = weightOf(weight).value;
  return full ?? Decimal.max(typed, ZERO);
}
