import { type Decimal, ZERO } from '../amount/decimal';
import { valueOf } from '../amount/reading';
import { showRounded } from '../amount/show';
import type { Figure } from '../figures/figure';
import { gradeFor } from '../figures/grade';
import { isFullTotal } from '../figures/standing';
import { capped, totalCap } from '../figures/total-cap';
import type { EvaluationForm } from '../forms/form';
import { message } from '../messages/message';
import type { Policy } from '../policy/schema';
import { tightText } from '../text/plain-text';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { figuresByForm } from '../scores/figures-of';
import { basisOf } from '../policy/policy-limit';
import { scoreCorrections } from '../scores/score-corrections';

/** A typed 等级 that is not that of the total; silent where it follows from a total or a line that is itself wrong. */
export const grade: Rule = {
  id: 'grade',
  severity: 'error',
  title: message('grade.title'),
  basis: message('grade.basis'),
  check: (set) => {
    const figures = figuresByForm(set);
    return set.evaluations.flatMap((form) => finding(form, figures.get(form.id) ?? [], set.policy));
  },
};

function finding(
  form: EvaluationForm,
  figures: readonly Figure[],
  policy: Policy,
): readonly RuleFinding[] {
  const typed = form.grade && nameOf(form.grade.text, policy);
  if (!form.grade || !typed || !form.total?.score || !isFullTotal(form, policy)) return [];
  const [total, ...others] = totalsOf(form, figures, policy);
  if (!total || [total, ...others].some((each) => gradeFor(each, policy) === typed)) return [];
  const { cell } = form.grade;
  const expected = gradeFor(total, policy);
  const which = expected === null ? 'none' : 'differs';
  const words = {
    actual: form.grade.text,
    total: showRounded(total),
    expected: expected ?? '',
    scale: scaleOf(policy),
  };
  return [
    {
      cell,
      form: form.id,
      case: which,
      message: message(`grade.${which}`, words),
      basis: basisOf(policy.grades),
      expected,
      actual: form.grade.text,
      related: [{ cell: form.total.score.cell, label: form.total.label.text }],
      subject: 'grade',
    },
  ];
}

/** What the total is: as its lines say, as typed, and as it will be when wrong lines are put right. */
function totalsOf(
  form: EvaluationForm,
  figures: readonly Figure[],
  policy: Policy,
): readonly Decimal[] {
  const cap = totalCap(form, policy);
  const sum = figures.find(({ id }) => id === 'total-score')?.value ?? null;
  const typed = valueOf(form.total?.score?.reading);
  const correction = scoreCorrections(form, figures).reduce<Decimal>(
    (all, [first]) => all.plus(first ?? ZERO),
    ZERO,
  );
  return [
    ...(sum ? [capped(sum, cap)] : []),
    ...(typed ? [typed] : []),
    ...(sum ? [capped(sum.plus(correction), cap)] : []),
  ];
}

/** The policy's own name of a typed grade (优秀 → 优); null for one that it does not know. */
function nameOf(text: string, { grades }: Policy): string | null {
  const written = tightText(text).replace(/[()（）]/g, '');
  const names = grades.value.map(({ name }) => name);
  return (
    names.find((name) => name === written) ?? names.find((name) => written.startsWith(name)) ?? null
  );
}

/** `优 ≥90，良 ≥80，中 ≥60，差 <60` */
function scaleOf({ grades }: Policy): string {
  return grades.value
    .map(({ name, from }, index) => {
      const above = grades.value[index - 1];
      return from.isZero() && above
        ? `${name} <${showRounded(above.from)}`
        : `${name} ≥${showRounded(from)}`;
    })
    .join('，');
}
