import { isEmpty } from '../../core/amount/reading';
import { showPercent, showRounded } from '../../core/amount/show';
import { showReading } from '../../core/amount/show-reading';
import type { Figure } from '../../core/figures/figure';
import type { AmountField, EvaluationForm, Indicator } from '../../core/forms/form';
import type { Verdict } from '../../core/indicator/judgement';
import { type Language, say } from '../../core/messages/say';
import type { Review } from '../../core/review-result';
import { type CellRef, sameCell } from '../../core/workbook/cell-ref';
import type { Text } from '../texts/text';
import { type ScoreRow, scoreCard } from './score-card';
import { formName } from './form-name';
import { type ScoreChange, scoreChange } from './score-change';

/** A form's scores line by line, as the 得分 tab lists them. */
export interface ScoreSheet {
  /** The form's id. */
  readonly id: string;
  readonly name: string;
  readonly total: ScoreRow;
  /** The execution rate first, then the indicators under their first-level indicator. */
  readonly blocks: readonly { readonly name: string; readonly lines: readonly ScoreLineView[] }[];
  /** What the lines are due together; null where one of them is not known. */
  readonly due: string | null;
  readonly change: ScoreChange | null;
}

export interface ScoreLineView {
  readonly name: string;
  /** Where a click leads: the score's cell, or the name's where the form has no score column. */
  readonly cell: CellRef;
  readonly weight: string | null;
  readonly score: string | null;
  /** What the policy gives, where it is known: `9.47`, `<6`. */
  readonly due: string | null;
  /** Does the typed score differ from what is due? */
  readonly differs: boolean;
  /** Null for the execution rate, which has no target. */
  readonly verdict: Verdict | 'placeholder' | null;
  /** Why it is judged so; of the execution rate how its score comes about. */
  readonly why: string;
  /** `105.26%`; null where target and actual are no numbers. */
  readonly attainment: string | null;
}

export function scoreSheets(review: Review, language: Language, text: Text): readonly ScoreSheet[] {
  const rows = scoreCard(review, text);
  return review.forms.flatMap((form) => {
    const total = rows.find(({ id }) => id === form.id);
    if (form.kind === 'base-data' || !total) return [];
    return [
      {
        id: form.id,
        name: formName(form, language),
        total,
        blocks: blocksOf(form, review, language, text),
        due: dueOf(form, total, review),
        change: scoreChange(form, review),
      },
    ];
  });
}

function dueOf(form: EvaluationForm, { open }: ScoreRow, review: Review): string | null {
  const attainable = review.standings.find((each) => each.form === form.id)?.attainable;
  return attainable && open === null ? showRounded(attainable) : null;
}

function blocksOf(
  form: EvaluationForm,
  review: Review,
  language: Language,
  text: Text,
): ScoreSheet['blocks'] {
  const blocks: { name: string; lines: ScoreLineView[] }[] = [];
  const funds = form.funds?.total;
  if (funds?.score) {
    const line = scoreLine(text('score.execution'), funds.score, funds.weight, review, language);
    blocks.push({ name: '', lines: [line] });
  }
  form.indicators.forEach((indicator, index) => {
    if (isEmptyPlaceholder(indicator)) return;
    const name =
      (indicator.level1 === null ? undefined : form.blocks[indicator.level1]?.name) ??
      text('score.no-block');
    const line = indicatorLine(form, indicator, index, review, language, text);
    const last = blocks.at(-1);
    if (last?.name === name) last.lines.push(line);
    else blocks.push({ name, lines: [line] });
  });
  return blocks;
}

/** A row of the template that nobody has filled in. */
const isEmptyPlaceholder = ({ role, weight, score }: Indicator) =>
  role === 'placeholder' && isEmpty(weight?.reading) && isEmpty(score?.reading);

function indicatorLine(
  form: EvaluationForm,
  indicator: Indicator,
  index: number,
  review: Review,
  language: Language,
  text: Text,
): ScoreLineView {
  const name = indicator.name.text === '' ? text('score.unnamed') : indicator.name.text;
  const { score, weight } = indicator;
  const line = score
    ? scoreLine(name, score, weight, review, language)
    : { ...NO_SCORE, name, cell: indicator.name.cell, weight: shown(weight) };
  if (indicator.role === 'placeholder') return { ...line, verdict: 'placeholder' };
  const { verdict, why, attainment } = review.judgement(form, index);
  return {
    ...line,
    verdict,
    why: say(language, why),
    attainment: attainment && showPercent(attainment),
  };
}

const NO_SCORE = { score: null, due: null, differs: false, why: '', attainment: null } as const;

function scoreLine(
  name: string,
  score: AmountField,
  weight: AmountField | null,
  review: Review,
  language: Language,
): ScoreLineView {
  const figure = review.figures.find(({ field }) => sameCell(field.cell, score.cell));
  return {
    name,
    cell: score.cell,
    weight: shown(weight),
    score: showReading(score.reading),
    due: figure ? (figure.display ?? boundOf(figure, review)) : null,
    differs: figure?.state === 'differs',
    verdict: null,
    why: figure ? say(language, figure.trace) : '',
    attainment: null,
  };
}

const shown = (field: AmountField | null) =>
  field?.reading.kind === 'number'
    ? showRounded(field.reading.value)
    : field && showReading(field.reading);

/** `<6`, where the policy gives no score but a bound. */
const boundOf = ({ field }: Figure, { findings }: Review) =>
  findings.find(({ cell, expected }) => expected !== null && sameCell(cell, field.cell))
    ?.expected ?? null;
