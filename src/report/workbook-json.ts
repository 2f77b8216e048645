import type { Decimal } from '../core/amount/decimal';
import { valueOf } from '../core/amount/reading';
import { roundHalfUp } from '../core/amount/round';
import type { DerivedFigure } from '../core/figures/derived';
import type { Figure, FigureInput } from '../core/figures/figure';
import type { Standing } from '../core/figures/standing';
import { doubtsAbout } from '../core/doubts-about';
import type { EvaluationForm, Form, Indicator } from '../core/forms/form';
import type { Message } from '../core/messages/message';
import { type Language, say } from '../core/messages/say';
import { placed } from '../core/placed';
import type { Finding, Review } from '../core/review-result';
import { areaToA1, type CellRef, toA1 } from '../core/workbook/cell-ref';
import type { FindingJson, FormJson, WorkbookJson } from './contract';

/** Decimals of a fraction that are kept in JSON: more than any form shows. */
const PLACES = 10;

/** The review of one workbook in the published JSON form, its sentences in `language`. */
export function workbookJson(
  file: string,
  review: Review,
  language: Language,
): Omit<WorkbookJson, 'written' | 'notices'> {
  const standings = new Map(review.standings.map((standing) => [standing.form, standing]));
  return {
    file,
    forms: review.forms.map((form) => formJson(form, standings.get(form.id), review, language)),
    figures: review.figures.map((figure) => figureJson(figure, language)),
    derived: review.derived.map((figure) => derivedJson(figure, language)),
    findings: review.findings.map((finding) => findingJson(finding, language)),
    summary: review.summary,
    problems: review.problems.map(({ code, message }) => ({
      code,
      message: say(language, message),
    })),
  };
}

/** A workbook of which nothing is known but why. */
export function unreadJson(
  file: string,
  problem: { readonly code: string; readonly message: Message },
  language: Language,
): WorkbookJson {
  return {
    file,
    written: null,
    forms: [],
    figures: [],
    derived: [],
    findings: [],
    summary: { errors: 0, warnings: 0, infos: 0, waived: 0 },
    problems: [{ code: problem.code, message: say(language, problem.message) }],
    notices: [],
  };
}

function formJson(
  form: Form,
  standing: Standing | undefined,
  review: Review,
  language: Language,
): FormJson {
  return {
    id: form.id,
    kind: form.kind,
    sheet: form.sheet,
    range: areaToA1(form.range),
    unit: form.unit,
    project: form.kind === 'project' ? textOrNull(form.project?.text) : null,
    organisation: textOrNull(form.organisation?.text),
    year: form.year,
    confidence: form.confidence,
    why: form.why.map((reason) => say(language, reason)),
    doubts: doubtsAbout(form).map((doubt) => say(language, doubt)),
    unread: form.unread.map(({ cell, text, why }) => ({
      cell: toA1(cell),
      text,
      why: say(language, why),
    })),
    indicators:
      form.kind === 'base-data'
        ? []
        : form.indicators.flatMap((indicator, index) =>
            indicator.role === 'placeholder'
              ? []
              : [indicatorJson(form, indicator, index, review, language)],
          ),
    grade: standing?.grade ?? null,
    attainable: decimalOrNull(standing?.attainable ?? null),
  };
}

function indicatorJson(
  form: EvaluationForm,
  indicator: Indicator,
  index: number,
  review: Review,
  language: Language,
): FormJson['indicators'][number] {
  const judgement = review.judgement(form, index);
  return {
    name: indicator.name.text,
    cell: toA1(indicator.name.cell),
    row: indicator.row + 1,
    target: indicator.target.text,
    actual: indicator.actual.text,
    weight: decimalOrNull(valueOf(indicator.weight?.reading)),
    score: decimalOrNull(valueOf(indicator.score?.reading)),
    reason: indicator.reason === null ? null : indicator.reason.text,
    kind: judgement.kind,
    judgement: judgement.verdict,
    measured: judgement.measured,
    attainment: decimalOrNull(judgement.attainment),
    why: say(language, judgement.why),
  };
}

function figureJson(figure: Figure, language: Language): WorkbookJson['figures'][number] {
  return {
    id: figure.id,
    form: figure.form,
    ...place(figure.field.cell),
    state: figure.state,
    shown: figure.shown,
    value: decimalOrNull(figure.value),
    display: figure.display,
    trace: say(language, figure.trace),
    from: figure.from.map(inputJson),
  };
}

function derivedJson(figure: DerivedFigure, language: Language): WorkbookJson['derived'][number] {
  return {
    id: figure.id,
    form: figure.form,
    value: decimalOrNull(figure.value),
    display: figure.display,
    trace: say(language, figure.trace),
    from: figure.from.map(inputJson),
  };
}

const inputJson = ({ cell, label, value }: FigureInput) => ({ ...place(cell), label, value });

function findingJson(finding: Finding, language: Language): FindingJson {
  const { id, rule, severity, form, expected, actual, waived, fix, stub, explainCell } = finding;
  return {
    id,
    rule,
    severity,
    form,
    ...place(finding.cell),
    message: say(language, placed(finding)),
    expected,
    actual,
    basis: say(language, finding.basis),
    related: finding.related.map(({ cell, label }) => ({ ...place(cell), label })),
    fix: fix === null ? null : { ...place(fix.cell), value: fix.value },
    waived,
    stub: stub === null ? null : say(language, stub),
    explainCell: explainCell === null ? null : place(explainCell),
  };
}

const place = (cell: CellRef) => ({ sheet: cell.sheet, cell: toA1(cell) });

const textOrNull = (text: string | undefined) => (text === undefined || text === '' ? null : text);

const decimalOrNull = (value: Decimal | null) =>
  value === null ? null : roundHalfUp(value, PLACES).toFixed();
