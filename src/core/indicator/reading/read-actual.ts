import { Decimal, HUNDRED } from '../../amount/decimal';
import type { Bound } from './bound';
import { type Change, changeOfName, saysUnchanged } from './change';
import { cellText } from './cell-text';
import { readDate, type WrittenDate } from './dates';
import { isDone, readCountedDeed } from './counted-deeds';
import { readExpression } from './expression';
import type { IndicatorContext } from '../judgement';
import { looksLikeLostSign, looksMisread } from '../words/lookalike';
import type { Quantity } from './quantity';
import type { Target, Unreadable } from './read-target';
import { isErrorValue, isNone, saysNoneOf } from '../words/special-text';
import { isNoValue } from '../../text/nothing';
import { point, type Span } from './span';
import { unitBeside, withTimeUnit } from './unit-beside';
import { BARE } from './units';

/** What an actual says, read from its cell. */
export type Actual = { readonly text: string } & (
  | { readonly form: 'blank' }
  | ActualNumber
  | { readonly form: 'date'; readonly date: WrittenDate }
  /** 无, 未发生, 零事故. */
  | { readonly form: 'none' }
  /** 指标完成率98%: how much of the target, without the figure itself. */
  | { readonly form: 'completion'; readonly rate: Decimal }
  | { readonly form: 'wording' }
  | { readonly form: 'unreadable'; readonly why: Unreadable }
);

/** A number, or the span of numbers that it may mean. */
export interface ActualNumber {
  readonly form: 'number';
  readonly quantity: Quantity;
  /** In the quantity's unit. */
  readonly span: Span;
  /** value: a figure of its own · vague: 200余人, 3~5天 · bound: only a bound, as a target has it. */
  readonly sort: 'value' | 'vague' | 'bound';
  readonly change: Change;
}

const COMPLETION =
  /^(?:指标|任务|目标|工作|计划|项目|年度)?(?:的)?(?:完成|达成)(?:率|比例)(?:为|达|达到|:)?(?<rate>\d{1,4}(?:\.\d{1,4})?%)$/u;

/** 138件,完成率115%: the figure, and then how much of the target it is. */
const RATE_BEHIND =
  /^(.{1,40}?)[,;、(](?:任务|指标|目标)?(?:完成率|完成比例|达成率|占目标的?)(?:为|达|达到|:)?\d{1,4}(?:\.\d{1,4})?%\)?$/u;

/** Reads 实际完成值 beside its target: what a target asks in dates is looked for as a date first, and so on. */
export function readActual(actual: string, target: Target, context: IndicatorContext): Actual {
  const text = cellText(actual);
  if (isNoValue(text)) return { text, form: 'blank' };
  if (isErrorValue(text)) return { text, form: 'unreadable', why: 'error' };
  if (text === '零') return { text, ...exactly(NOTHING) };
  if (isNone(text) || saysNoneOf(text, target.text + context.name)) return { text, form: 'none' };
  const completion = readCompletion(text, context.name);
  if (completion) return { text, form: 'completion', rate: completion };
  const isDate = target.form === 'date';
  const date = readDate(isDate ? withTimeUnit(text, context, target.text) : text, isDate);
  if (date) return date.planned ? { text, form: 'wording' } : { text, form: 'date', date };
  if (target.form === 'number' && saysUnchanged(text)) {
    const change = target.change ?? changeOfName(context.name);
    const none = { ...target.quantity, value: new Decimal(0) };
    if (change !== null) return { text, ...exactly(none), change };
  }
  const number = readActualNumber(text, target, context);
  if (number) return { text, ...number };
  if (looksMisread(text) || looksLikeLostSign(text, context.name)) {
    return { text, form: 'unreadable', why: 'misread' };
  }
  const figures = text.match(/\d+(?:\.\d+)?/gu)?.length ?? 0;
  return figures > 1 ? { text, form: 'unreadable', why: 'several' } : { text, form: 'wording' };
}

function readActualNumber(
  text: string,
  target: Target,
  context: IndicatorContext,
): ActualNumber | null {
  const { name } = context;
  const done = readDoneNumber(text, context);
  if (done) return done;
  const expression = readExpression(RATE_BEHIND.exec(text)?.[1] ?? wholeOf(text, name) ?? text);
  if (!expression || looksLikeLostSign(text, name)) return null;
  if (expression.form === 'range') {
    const { low, high, lowOpen, highOpen } = expression;
    const span = {
      low: { value: low.value, open: lowOpen },
      high: { value: high.value, open: highOpen },
    };
    return { form: 'number', quantity: low, span, sort: 'vague', change: null };
  }
  const { label, planned, note, change } = expression;
  if (planned || note !== '' || !labelFits(label, target.text + name)) return null;
  const quantity = unitBeside(expression.quantity, context);
  return { form: 'number', quantity, change, ...meaning(expression, quantity.value) };
}

/** 合计43件，其中办结41件: the whole, where nothing in its parts is open, and the indicator is not of one of them. */
function wholeOf(text: string, name: string): string | null {
  const { whole, parts = '' } = WHOLE.exec(text)?.groups ?? {};
  if (whole === undefined || /[不未没无尚待延]|在建|正在/u.test(parts)) return null;
  const named = parts.match(/\p{Script=Han}{2,}/gu) ?? [];
  return named.some((part) => name.includes(part.replace(/[件个批次份家户起人名项]+$/u, '')))
    ? null
    : whole;
}

const WHOLE = /^(?<whole>[^,;(]{1,40})[,;(]其中:?(?<parts>.{1,60})\)?$/u;

/** 3栋均已完工: so many, all of them done. */
function readDoneNumber(text: string, context: IndicatorContext): ActualNumber | null {
  const counted = readCountedDeed(text);
  if (!counted || !isDone(counted.statement)) return null;
  return exactly(unitBeside(counted.quantity, context));
}

/** The numbers that the words around a number allow. */
function meaning(
  { relation, weak, quantity: { precision } }: Bound,
  value: Decimal,
): Pick<ActualNumber, 'span' | 'sort'> {
  const closed = { value, open: false };
  const open = { value, open: true };
  switch (weak ? null : relation) {
    case 'at-least':
      return { span: { low: closed, high: null }, sort: 'bound' };
    case 'more-than':
      return { span: { low: open, high: null }, sort: 'bound' };
    case 'at-most':
      return { span: { low: null, high: closed }, sort: 'bound' };
    case 'less-than':
      return { span: { low: null, high: open }, sort: 'bound' };
    case 'equal':
    case null:
      break;
  }
  switch (precision) {
    case 'exact':
      return { span: point(value), sort: 'value' };
    case 'over':
      return {
        span: { low: closed, high: { value: nextRound(value), open: true } },
        sort: 'vague',
      };
    case 'under':
      return {
        span: { low: { ...closed, value: value.times('0.9') }, high: closed },
        sort: 'vague',
      };
    case 'about':
      return { span: within(value, '0.1'), sort: 'vague' };
  }
}

/** 200余 is less than 300, 1.8万余 less than 1.9万: the next number as round as the one that is written. */
function nextRound(value: Decimal): Decimal {
  const places = value.decimalPlaces();
  const digits = value.times(new Decimal(10).pow(places)).toFixed();
  const zeros = value.isZero() ? 0 : (/0*$/u.exec(digits)?.[0].length ?? 0);
  return value.plus(new Decimal(10).pow(zeros - places));
}

/** 约500 may be anything about it; nobody rounds by more than a tenth. */
function within(value: Decimal, share: string): Span {
  const width = value.abs().times(share);
  return {
    low: { value: value.minus(width), open: false },
    high: { value: value.plus(width), open: false },
  };
}

function exactly(quantity: Quantity): ActualNumber {
  return { form: 'number', quantity, span: point(quantity.value), sort: 'value', change: null };
}

const NOTHING: Quantity = {
  value: new Decimal(0),
  unit: BARE,
  multiplied: false,
  precision: 'exact',
};

/** 完成率98% is the figure itself where the indicator is one of completion. */
function readCompletion(text: string, name: string): Decimal | null {
  const rate = COMPLETION.exec(text)?.groups?.rate;
  if (rate === undefined || /(?:完成|达成)(?:率|比例)/u.test(name)) return null;
  return new Decimal(rate.slice(0, -1)).dividedBy(HUNDRED);
}

/** What a number is said to be of must be what the indicator or its target speaks of: nothing else is compared. */
function labelFits(label: string, known: string): boolean {
  if (label === '') return true;
  return label.length > 1 && known.includes(label) && !/计划|预计|目标|其中|剩余|尚/u.test(label);
}
