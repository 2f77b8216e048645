import type { Decimal } from '../amount/decimal';
import type { Fraction } from '../amount/kinds';
import type { Message } from '../messages/message';
import type { Because, BudgetAmount } from './because';

/** What a target asks for, as far as its own words and the indicator's name tell. */
export type TargetKind =
  | 'at-least'
  | 'at-most'
  | 'equal'
  | 'between'
  /** Zero or none: 0件, 无. */
  | 'none'
  /** A point in time: 11月底前, 2023年12月31日. */
  | 'by-date'
  /** A length of time: ≤15天, 2 小时. */
  | 'within-duration'
  | 'qualitative'
  /** A number without sign, and nothing tells whether more or less is better. */
  | 'unclear';

/** Is more better, less better, or only the exact value? */
export type Direction = 'higher' | 'lower' | 'exact' | 'unknown';

/** What decided the direction: the target's sign, a column of directions, the target's words, or what the indicator is about. */
export type DirectionBasis = 'sign' | 'column' | 'words' | 'indicator' | 'none';

export type Verdict = 'met' | 'unmet' | 'cannot-tell' | 'blank';

/** The judgement on one indicator. */
export interface Judgement {
  /** `blank` when target or actual is blank; `cannot-tell` is never guessed away. */
  readonly verdict: Verdict;
  /** Is the actual a value of its own, not the target's bound or wording copied (≤3天, 15%及其以下)? */
  readonly measured: boolean;
  readonly kind: TargetKind;
  readonly direction: Direction;
  readonly directionBasis: DirectionBasis;
  /** The direction that the indicator's name suggests (出勤率 → higher), whatever the sign says. */
  readonly expectedDirection: Direction;
  /** Is it money that is spent, or a rate of it: 项目总成本, 公用经费控制率? Of such a cap little use is asked about. */
  readonly isCost: boolean;
  /** 完成率 = actual ÷ target as a fraction, where both are numbers in convertible units and the target is not 0. */
  readonly attainment: Fraction | null;
  /** The numbers compared, in the target's unit; null where there are none. */
  readonly targetValue: Decimal | null;
  readonly actualValue: Decimal | null;
  /** Why, as data. */
  readonly because: Because;
  /** The same as a sentence, for people alone. */
  readonly why: Message;
  /** The target, where its cell is blank and it stands in the indicator's name (档案整理≥14000份). */
  readonly targetInName?: string;
}

/** What else is known about the indicator. */
export interface IndicatorContext {
  /** 三级指标 as written. */
  readonly name: string;
  /** The second-level (or first-level) indicator's name: 数量指标, 成本指标 …; `''` when unknown. */
  readonly group: string;
  /** What a column of the form says of its direction (正向, 反向); absent when there is none. */
  readonly stated?: 'higher' | 'lower';
  /** The unit that a column of its own (度量单位) gives for target and actual; absent or `''` where there is none. */
  readonly measure?: string;
  /** The form's year, for deadlines without one. */
  readonly year: number | null;
  /** The form's own budget, for targets that point to it (按预算定); absent or null when unknown. */
  readonly budget?: FormBudget | null;
}

/** What the form says of its budget. */
export interface FormBudget {
  /** 全年预算数 of the whole form; null where it has no such figure. */
  readonly adjusted: BudgetAmount | null;
  /** 年初预算数. */
  readonly initial: BudgetAmount | null;
  /** 元 and 万元 may be mixed up in it: nothing is to be compared with it. */
  readonly doubtful: boolean;
}
