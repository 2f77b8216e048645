import type { Decimal } from '../amount/decimal';
import type { CellRef } from '../workbook/cell-ref';

/**
 * Why a judgement came out so, as data: code decides by the case, and the sentence beside it is for people alone. A case says
 * what was found, the judgement's verdict what follows from it.
 */
export type Because =
  | { readonly case: PlainCase }
  /** One of the two texts cannot be read, or not beside the other. */
  | { readonly case: UnreadCase; readonly text: 'target' | 'actual' }
  /** Of several quantities one misses what was asked of it; both as written. */
  | { readonly case: 'list-part-unmet'; readonly part: string; readonly wanted: string }
  /** Judged by a target that stands in the indicator's name, as sentences quote it. */
  | { readonly case: 'target-in-name'; readonly target: string; readonly result: Because }
  /** Judged by the form's own budget. */
  | ({ readonly case: 'by-budget'; readonly result: Because } & OwnBudget)
  | ({ readonly case: 'budget-unit' | 'budget-part' } & OwnBudget)
  /** The target names the initial budget, which was changed later. */
  | {
      readonly case: 'budget-adjusted';
      readonly initial: BudgetAmount;
      readonly adjusted: BudgetAmount;
    };

/** The figure of the form's budget that a target points to. */
export interface OwnBudget {
  readonly budget: 'initial' | 'adjusted';
  readonly amount: BudgetAmount;
}

export interface BudgetAmount {
  /** In 万元. */
  readonly wan: Decimal;
  readonly cell: CellRef;
}

/** Its figures look mistyped · it is an error of a formula · it has several figures · more than a figure stands in it. */
export type UnreadCase = 'misread' | 'error-value' | 'several' | 'figures';

/** The cases that target and actual alone explain. */
export type PlainCase = BlankCase | NumberCase | OpenNumberCase | NoneCase | DateCase | WordedCase;

type BlankCase = 'target-blank' | 'actual-blank';

/** A number beside a floor (at-least, more-than), a cap (at-most, less-than), an exact value, a range or a bare number. */
type NumberCase =
  | `${'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal' | 'between'}-${'met' | 'unmet'}`
  | 'equal-differs'
  | 'same-number'
  | 'direction-unclear'
  | 'between-better'
  | 'bound-copied'
  | 'not-reached'
  | 'list-met'
  | 'list-unmet'
  | 'progress-unmet';

/** Why a number and what was asked of it cannot be compared. */
type OpenNumberCase =
  | 'bound-only'
  | 'vague'
  | 'target-vague'
  | 'units-differ'
  | 'units-inexact'
  | 'scale-unsure'
  | 'change-differs'
  | 'negative'
  | 'text-for-number'
  | 'completion-for-number'
  | 'none-for-number'
  | 'list-open'
  | 'list-unmatched';

type NoneCase = 'none-met' | 'none-unmet' | 'text-for-none';

type DateCase = 'date-met' | 'date-unmet' | 'date-open' | 'date-year' | 'date-not-given';

/** partial: 部分达成, in its own words. elsewhere: the target's figure stands somewhere else. */
type WordedCase =
  | 'same-wording'
  | 'attained'
  | 'equivalent'
  | 'partial'
  | 'negated'
  | 'wording-differs'
  | 'number-for-text'
  | 'options'
  | 'option-best'
  | 'option-worst'
  | 'class-met'
  | 'class-unmet'
  | 'class-open'
  | 'elsewhere';
