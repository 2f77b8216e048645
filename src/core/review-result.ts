import type { Form, EvaluationForm } from './forms/form';
import type { DerivedFigure } from './figures/derived';
import type { Figure } from './figures/figure';
import type { Standing } from './figures/standing';
import type { Judgement } from './indicator/judgement';
import type { Message } from './messages/message';
import type { Policy } from './policy/schema';
import type { RelatedCell, Fix, Severity } from './findings/finding';
import type { CellRef } from './workbook/cell-ref';

/** The outcome of reviewing one workbook. Every host, report and pane speaks from this alone. */
export interface Review {
  readonly policy: Policy;
  readonly forms: readonly Form[];
  /** The judgement on `form.indicators[index]`. */
  judgement(form: EvaluationForm, index: number): Judgement;
  readonly figures: readonly Figure[];
  /** Rates that the policy asks for and no form has a cell for. */
  readonly derived: readonly DerivedFigure[];
  /** Grade and what is still attainable, one a 自评表, in the order of the forms. */
  readonly standings: readonly Standing[];
  /** In reading order: by sheet, row, column; then by severity. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** The cells whose computed figure is not certain enough to be written, over nothing or over a typed one. */
  readonly uncertain: readonly CellRef[];
  /** What could not be read, recognised or checked. While there is any, the review is not a pass. */
  readonly problems: readonly Problem[];
}

export interface Finding {
  /** Stable over row and column shifts, other sheet names and re-checks: `unmet-full-score-1f0c9a2e`. */
  readonly id: string;
  readonly rule: string;
  /** Which of the rule's cases: with the rule what the finding is, whatever its sentence says. */
  readonly case: string;
  readonly severity: Severity;
  /** The form's id; '' where the finding is about none: an answer in the 校核清单 that answers nothing. */
  readonly form: string;
  readonly cell: CellRef;
  readonly message: Message;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly basis: Message;
  readonly related: readonly RelatedCell[];
  readonly fix: Fix | null;
  /**
   * Where an explanation is asked for: the figures that it begins with (指标值≥14000份，实际完成19960份 … 原因：), in Chinese in every
   * language, as they can be written into the form. The cause is the unit's own.
   */
  readonly stub: Message | null;
  /** The cell where the explanation belongs; null where none is asked for, or the form has no place for it. */
  readonly explainCell: CellRef | null;
  /** Set when the user's 处理意见 sets the finding aside. */
  readonly waived: { readonly reason: string } | null;
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
}

export type ProblemCode =
  | 'nothing-recognised'
  | 'nothing-filled'
  | 'sheet-unread'
  | 'cells-unread'
  | 'form-unrecognised'
  | 'missing'
  | 'unreadable'
  | 'empty'
  | 'not-a-workbook'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'unsupported'
  | 'cannot-write'
  | 'internal';

export interface Problem {
  readonly code: ProblemCode;
  /** One sentence that says what to do. */
  readonly message: Message;
}
