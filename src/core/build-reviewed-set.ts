import { computeFigures } from './figures/compute-figures';
import { formBudget } from './money/form-budget';
import { recognise } from './forms/recognise';
import type { EvaluationForm, Form } from './forms/form';
import { judge } from './indicator/judging/judge';
import type { Judgement } from './indicator/judgement';
import type { Policy } from './policy/schema';
import { reviewListSheet } from './responses/review-list-sheet';
import { responsesIn } from './responses/responses';
import type { ReviewedSet } from './reviewed-set';
import { once } from './workbook/once';
import type { Workbook } from './workbook/workbook';

/** Recognises the forms of a workbook, judges their indicators and computes their figures: all that the rules see. */
export function reviewedSet(workbook: Workbook, policy: Policy): ReviewedSet {
  return setOf(recognise(withoutLists(workbook)), policy, responsesIn(workbook));
}

/** One form of a set, as a set of its own; the same one as long as the form does not change. */
export function formAlone(form: Form, policy: Policy): ReviewedSet {
  return setsOfOne(policy)(form);
}

const setsOfOne = once((policy: Policy) => once((form: Form) => setOf([form], policy, [])));

function setOf(
  forms: readonly Form[],
  policy: Policy,
  responses: ReviewedSet['responses'],
): ReviewedSet {
  return {
    forms,
    baseData: forms.filter((form) => form.kind === 'base-data'),
    overall: forms.filter((form) => form.kind === 'overall'),
    projects: forms.filter((form) => form.kind === 'project'),
    evaluations: forms.filter((form) => form.kind !== 'base-data'),
    judgement,
    figures: forms.flatMap(figuresBy(policy)),
    policy,
    responses,
  };
}

/** A 校核清单 quotes the forms; it is none of them. */
function withoutLists({ sheets }: Workbook): Workbook {
  return { sheets: sheets.filter((sheet) => reviewListSheet(sheet) === null) };
}

function judgement(form: EvaluationForm, index: number): Judgement {
  const found = judgementsOn(form)[index];
  if (!found) throw new RangeError(`no indicator ${String(index)} in form ${form.id}`);
  return found;
}

/** After an edit only the forms of the edited sheet are new: the others keep their judgements and figures. */
const judgementsOn = once((form: EvaluationForm): readonly Judgement[] => {
  const budget = formBudget(form);
  return form.indicators.map(({ name, target, measure, stated, actual, level1, level2 }) =>
    judge(target.text, actual.text, {
      name: name.text,
      ...(measure === undefined ? {} : { measure }),
      ...(stated === undefined ? {} : { stated }),
      group: form.blocks[level2 ?? level1 ?? -1]?.name ?? '',
      year: form.year,
      budget,
    }),
  );
});

const figuresBy = once((policy: Policy) =>
  once((form: Form) => computeFigures([form], judgement, policy)),
);
