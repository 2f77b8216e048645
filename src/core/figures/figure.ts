import type { Decimal } from '../amount/decimal';
import type { AmountField, FormKind } from '../forms/form';
import type { Message } from '../messages/message';
import type { CellRef } from '../workbook/cell-ref';

export type FigureId =
  | 'control-rate'
  | 'area-control-rate'
  | 'investment-control-rate'
  | 'execution-rate'
  | 'execution-score'
  | 'indicator-score'
  | 'total-score';

/**
 * agrees, differs: typed and compared · blank: the cell is empty (or holds a mark for "none", see `shown`) and the figure is known ·
 * filled: it was blank and has been filled · unknown: it cannot be computed (or a text stands there); `value` is then null.
 * Where only bounds are known (an unmet qualitative target), a typed score agrees or differs without a `value`.
 */
export type FigureState = 'agrees' | 'differs' | 'blank' | 'filled' | 'unknown';

/** A computed figure: what it is, what stands in its cell, and how it comes about. */
export interface Figure {
  readonly id: FigureId;
  /** The form's id and kind. */
  readonly form: string;
  readonly kind: FormKind;
  /** The cell where it is (or should be) shown. */
  readonly field: AmountField;
  readonly state: FigureState;
  /** What stands in the cell, as a person reads it; null when blank. */
  readonly shown: string | null;
  /**
   * The computed figure: a rate as an exact fraction, a score in points rounded half up to two decimals, a total as the
   * exact sum of its lines. Null when it cannot be computed.
   */
  readonly value: Decimal | null;
  /** What the cell should show: `87.38%`, `5.67`. Null when unknown. */
  readonly display: string | null;
  /** How it comes about: `263 ÷ 301 = 87.38%`; or why it cannot be computed. */
  readonly trace: Message;
  /** The cells it is computed from. */
  readonly from: readonly FigureInput[];
  /** For an indicator's score: its row in the form's `indicators`. */
  readonly indicator: number | null;
}

export interface FigureInput {
  readonly cell: CellRef;
  /** What it is, in the form's own words: 在职人数, 全年执行数. */
  readonly label: string;
  /** Its value as a person reads it. */
  readonly value: string;
}
