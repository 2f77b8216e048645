import type { Message } from '../messages/message';
import type { CellRef } from '../workbook/cell-ref';

export type Severity = 'error' | 'warning' | 'info';

/** One thing that is wrong, or worth a look, in one cell. */
export interface RuleFinding {
  /** Where it is marked. */
  readonly cell: CellRef;
  /** The id of the form it belongs to; '' where it is about none. */
  readonly form: string;
  /** By default the rule's own severity. */
  readonly severity?: Severity;
  /**
   * Which of its rule's cases it is: public and permanent, as the finding's id comes of it. What is written in a 校核清单 is found
   * again by it, whatever the sentence says by then.
   */
  readonly case: string;
  /** The sentence: what is there, what should be, why. Who shows it says the place. */
  readonly message: Message;
  /** What should be there, as a person reads it; null when it cannot be said. */
  readonly expected?: string | null;
  /** What is there. */
  readonly actual?: string | null;
  /** By default the rule's own basis. */
  readonly basis?: Message;
  /** The other cells that a person must look at to see it. */
  readonly related?: readonly RelatedCell[];
  /** A correction that is certain. */
  readonly fix?: Fix | null;
  /** For a deviation that is not explained: its figures, as they can be written into the form. */
  readonly stub?: Message | null;
  /** The cell where the explanation belongs; null where the form has none for it. */
  readonly explainCell?: CellRef | null;
  /**
   * What it is about, in words that do not move with rows and columns (a line's or indicator's name, a column's
   * role): with the rule and the form it makes the finding's id.
   */
  readonly subject: string;
}

export interface RelatedCell {
  readonly cell: CellRef;
  readonly label: string;
}

export interface Fix {
  readonly cell: CellRef;
  /** What to write, as a person reads it: `5.67`, `87.38%`, '' to clear. */
  readonly value: string;
}
