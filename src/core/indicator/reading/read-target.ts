import type { Bound } from './bound';
import type { Relation } from '../words/bound-words';
import { budgetNamed } from '../words/budget-words';
import { type Change, changeOfName } from './change';
import { cellText } from './cell-text';
import { readDate, type WrittenDate } from './dates';
import { directionOfBareNumber, type Resolved } from './direction';
import { type Expression, type Range, readExpression } from './expression';
import type { Direction, DirectionBasis, IndicatorContext, TargetKind } from '../judgement';
import { looksLikeLostSign, looksMisread } from '../words/lookalike';
import { type ClassRating, readClass } from './classes';
import { readOptions } from './options';
import { ELSEWHERE } from '../words/qualitative-words';
import { isErrorValue, isNone, saysNone } from '../words/special-text';
import { isNoValue } from '../../text/nothing';
import { timesAYear } from './frequency';
import { directionOfRatio } from './ratio';
import { unitBeside, withTimeUnit } from './unit-beside';
import type { Quantity } from './quantity';
import type { Unit } from './units';

/** Why a target or an actual with figures in it could not be read. */
export type Unreadable = 'misread' | 'error' | 'several' | 'figures';

/** What a target asks for, read from its cell. */
export type Target = {
  /** In one writing (see cellText). */
  readonly text: string;
  readonly kind: TargetKind;
  readonly direction: Direction;
  readonly basis: DirectionBasis;
} & (
  | { readonly form: 'blank' }
  | {
      readonly form: 'number';
      readonly quantity: Quantity;
      readonly relation: Relation | null;
      readonly change: Change;
    }
  | { readonly form: 'range'; readonly range: Range }
  | { readonly form: 'date'; readonly date: WrittenDate }
  /** Zero; `worded` when it is said in words (无, 零事故). */
  | { readonly form: 'none'; readonly worded: boolean; readonly unit: Unit | null }
  | { readonly form: 'wording'; readonly sort: 'plain' | 'elsewhere'; readonly options?: Options }
  | { readonly form: 'class'; readonly rating: ClassRating }
  | { readonly form: 'unreadable'; readonly why: Unreadable }
);

type Options = NonNullable<ReturnType<typeof readOptions>>;

const UNKNOWN = { kind: 'unclear', direction: 'unknown', basis: 'none' } as const;
const WORDING = {
  kind: 'qualitative',
  direction: 'unknown',
  basis: 'none',
  form: 'wording',
} as const;
const NONE = { kind: 'none', direction: 'lower', basis: 'words', form: 'none' } as const;

/** A sign without its number, or a template's ≥**. */
const UNFILLED = /^[≥≤<>=]|\*{2}|×{2}|X{2}/u;

/** Reads 年度指标值: signs, words, ranges, deadlines, zero, wordings. The context helps where the cell says too little. */
export function readTarget(target: string, context: IndicatorContext): Target {
  const written = cellText(target);
  const worded = /^定[性量][:,]?(?=.)/u.exec(written);
  const text = worded ? written.slice(worded[0].length) : written;
  if (isNoValue(text)) return { text, ...UNKNOWN, form: 'blank' };
  if (isErrorValue(text)) return { text, ...UNKNOWN, form: 'unreadable', why: 'error' };
  const options = readOptions(text);
  if (options) return { text, ...WORDING, sort: 'plain', options };
  const rating = readClass(text);
  if (rating) return { text, ...WORDING, form: 'class', rating };
  if (isNone(text) || saysNone(text)) return { text, ...NONE, worded: true, unit: null };
  const date = readDate(
    withTimeUnit(text, context),
    /时效|时间|期限|日期/u.test(context.group + context.name),
  );
  if (date) {
    return { text, kind: 'by-date', direction: 'lower', basis: 'words', form: 'date', date };
  }
  const expression = readExpression(text);
  if (expression && !looksLikeLostSign(text, context.name)) {
    const read = fromExpression(text, expression, context);
    if (read) return read;
  }
  return fromWording(text, context.name);
}

function fromExpression(
  text: string,
  expression: Expression,
  context: IndicatorContext,
): Target | null {
  if (expression.form === 'range') {
    return {
      text,
      kind: 'between',
      direction: 'exact',
      basis: 'sign',
      form: 'range',
      range: expression,
    };
  }
  const { relation, change, note } = expression;
  if (/[\d不未除]/u.test(note) || !labelFits(expression.label, context.name)) return null;
  // 严格执行每户1500元补助标准 is a sentence: neither more nor less is asked.
  if (relation === null && /执行|按|依据|根据/u.test(expression.label)) return null;
  const quantity = unitBeside(expression.quantity, context);
  const { value, unit } = quantity;
  const bare: Resolved = CAPPED.test(context.name)
    ? { direction: 'lower', basis: 'indicator' }
    : directionOfBareNumber(unit, context);
  const plainZero = value.isZero() && change === null && (relation ?? 'equal') === 'equal';
  if (plainZero && bare.direction !== 'higher') {
    return { text, ...NONE, worded: false, unit };
  }
  const ofRatio = directionOfRatio(unit, context.name);
  const resolved: Resolved = ofRatio
    ? { direction: ofRatio, basis: ofRatio === 'unknown' ? 'none' : 'indicator' }
    : resolve(expression, bare, context.name);
  const kind = kindOf(ofRatio ? null : relation, resolved.direction, unit);
  return { text, kind, ...resolved, form: 'number', quantity, relation, change };
}

/** A name that itself sets a cap: 人员经费控制在核定内. */
const CAPPED = /控制在.{1,10}内/u;

/** The sign or words of the target itself; else what the indicator's kind says. */
function resolve(
  { relation, basis, weak, change, quantity }: Bound,
  bare: Resolved,
  name: string,
): Resolved {
  // A column of directions stands behind signs, and before words that only set a level (控制在, 达到).
  const isOutweighed = bare.basis === 'column' && (weak || relation === 'equal');
  if (relation !== null && !isOutweighed) {
    return { direction: directionOf(relation), basis: basis ?? 'words' };
  }
  // How often something is done is asked for as a floor: 每季度1次.
  const isFrequency = quantity.unit.family === 'count' && timesAYear(quantity.unit.per) !== null;
  if (isFrequency && bare.direction === 'unknown') return { direction: 'higher', basis: 'words' };
  if (change === null) return bare;
  // 增长5% asks for at least that, unless growth of such a thing is no gain.
  const against = change === 'rise' ? 'lower' : 'higher';
  return changeOfName(name) !== change && bare.direction === against
    ? { direction: 'unknown', basis: 'none' }
    : { direction: 'higher', basis: 'words' };
}

function directionOf(relation: Relation): Direction {
  switch (relation) {
    case 'at-least':
    case 'more-than':
      return 'higher';
    case 'at-most':
    case 'less-than':
      return 'lower';
    case 'equal':
      return 'exact';
  }
}

function kindOf(relation: Relation | null, direction: Direction, unit: Unit): TargetKind {
  if (relation === 'equal') return 'equal';
  switch (direction) {
    case 'higher':
      return 'at-least';
    case 'lower':
      return unit.family === 'time' ? 'within-duration' : 'at-most';
    case 'exact':
    case 'unknown':
      return 'unclear';
  }
}

/** A label in front of the number (满意度≥90%) may say what it is of, but must not turn its sense or make it a rank. */
function labelFits(label: string, name: string): boolean {
  if (label === '' || (label.length > 1 && name.includes(label))) return true;
  return label.length > 1 && !/[不未没无非勿莫每比其第前]|名次|排名/u.test(label);
}

function fromWording(text: string, name: string): Target {
  if (looksMisread(text) || looksLikeLostSign(text, name)) {
    return { text, ...UNKNOWN, form: 'unreadable', why: 'misread' };
  }
  const isElsewhere = ELSEWHERE.test(text) || (UNFILLED.test(text) && budgetNamed(text) !== null);
  if (isElsewhere) return { text, ...WORDING, sort: 'elsewhere' };
  const figures = text.replace(/(?:19|20)\d{2}年?度?/gu, '').match(/\d+(?:\.\d+)?/gu)?.length ?? 0;
  if (figures === 0 && !UNFILLED.test(text)) return { text, ...WORDING, sort: 'plain' };
  return { text, ...UNKNOWN, form: 'unreadable', why: figures > 1 ? 'several' : 'figures' };
}
