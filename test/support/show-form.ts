import { showDecimal } from '../../src/core/amount/show';
import type { Reading } from '../../src/core/amount/reading';
import type {
  AmountField,
  BaseDataForm,
  EvaluationForm,
  Form,
  FundsRow,
  TextField,
} from '../../src/core/forms/form';
import { recognise } from '../../src/core/forms/recognise';
import { areaToA1, toA1 } from '../../src/core/workbook/cell-ref';
import { workbookFromText } from './workbook-from-text';

/** The forms of a workbook written as text. */
export function formsIn(text: string): readonly Form[] {
  return recognise(workbookFromText(text).workbook);
}

/** The only form of a workbook, which must be a self-evaluation. */
export function evaluationIn(text: string): EvaluationForm {
  const forms = formsIn(text);
  const [form] = forms;
  if (forms.length !== 1 || form?.kind === 'base-data' || !form) {
    throw new Error(`expected one self-evaluation, found ${forms.map(({ id }) => id).join(', ')}`);
  }
  return form;
}

/** The only form of a workbook, which must be 附件1. */
export function baseDataIn(text: string): BaseDataForm {
  const forms = formsIn(text);
  const [form] = forms;
  if (forms.length !== 1 || form?.kind !== 'base-data') {
    throw new Error(`expected one base data form, found ${forms.map(({ id }) => id).join(', ')}`);
  }
  return form;
}

/** `56.7 D6`, `blank F9`, `dash:— F9`, `5756.82 in B7` for a figure that shares its cell; null stays null. */
export function showAmount(field: AmountField | null): string | null {
  return field && `${showReading(field.reading)} ${field.embedded ? 'in ' : ''}${toA1(field.cell)}`;
}

function showReading(reading: Reading): string {
  switch (reading.kind) {
    case 'number':
      return reading.percent
        ? `${showDecimal(reading.value.times(100))}%`
        : showDecimal(reading.value);
    case 'blank':
    case 'uncalculated':
      return reading.kind;
    default:
      return `${reading.kind}:${reading.text}`;
  }
}

/** `运行维护费 C3`; `- C4` for a blank; null stays null. */
export function showText(field: TextField | null): string | null {
  return (
    field && `${field.text === '' ? '-' : field.text.replace(/\s+/g, ' ')} ${toA1(field.cell)}`
  );
}

/** A funds row: label, 年初, 全年, 执行, 分值, 执行率, 得分. */
export function showFundsRow(row: FundsRow | null): readonly (string | null)[] | null {
  if (!row) return null;
  const { label, initial, adjusted, outturn, weight, rate, score } = row;
  return [showText(label), ...[initial, adjusted, outturn, weight, rate, score].map(showAmount)];
}

/** One line for each indicator: role, name, target, actual, weight, score, blocks. */
export function showIndicators(form: EvaluationForm): readonly string[] {
  const block = (index: number | null) => (index === null ? '' : (form.blocks[index]?.name ?? '?'));
  return form.indicators.map((row) =>
    [
      row.role,
      showText(row.name),
      showText(row.target),
      showText(row.actual),
      showAmount(row.weight),
      showAmount(row.score),
      `${block(row.level1)}/${block(row.level2)}`,
    ].join(' | '),
  );
}

/** One line for each money line: kind, name, parent's name, figures. */
export function showLines(form: BaseDataForm): readonly string[] {
  return form.lines.map(({ kind, name, parent, amounts }) =>
    [
      kind,
      name,
      parent === null ? '' : form.lines[parent]?.name,
      ...(['prior-final', 'budget', 'final'] as const).map((role) =>
        showAmount(amounts[role] ?? null),
      ),
    ].join(' | '),
  );
}

/** Where the forms lie: `project-1 附件3-1!A1:I40`. */
export function showPlaces(forms: readonly Form[]): readonly string[] {
  return forms.map(({ id, sheet, range }) => `${id} ${sheet}!${areaToA1(range)}`);
}

/** A self-evaluation in lines, for whole-form comparisons. */
export function outlineOf(form: EvaluationForm): string {
  const { id, confidence, year, unit, funds, blocks, total } = form;
  const rows = (label: string, sources: readonly FundsRow[]) =>
    sources.map(
      (row) => `${label}: ${(showFundsRow(row) ?? []).map((cell) => cell ?? 'none').join(' | ')}`,
    );
  return [
    `${id}, ${confidence}, year ${year ?? 'none'}, unit ${unit ?? 'none'}`,
    `title: ${showText(form.title) ?? 'none'}`,
    `organisation: ${showText(form.organisation) ?? 'none'}`,
    `department: ${showText(form.department) ?? 'none'}`,
    ...(form.kind === 'project' ? [`project: ${showText(form.project) ?? 'none'}`] : []),
    ...rows('funds', funds?.total ? [funds.total] : []),
    ...rows('source', funds?.sources ?? []),
    ...blocks.map(
      ({ level, name, statedWeight, top, bottom }) =>
        `block ${level}: ${name}, ${statedWeight?.toFixed() ?? 'no weight'}, rows ${top + 1}-${bottom + 1}`,
    ),
    ...showIndicators(form),
    `total: ${total ? [showText(total.label), showAmount(total.weight), showAmount(total.score)].map((cell) => cell ?? 'none').join(' | ') : 'none'}`,
    `grade: ${showText(form.grade) ?? 'none'}`,
    `reason: ${showText(form.formReason) ?? 'none'}`,
  ].join('\n');
}
