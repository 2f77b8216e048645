import type { Figure } from '../figures/figure';
import type { Form, EvaluationForm, BaseDataForm, OverallForm, ProjectForm } from '../forms/form';
import type { Judgement } from '../indicator/judgement';
import type { Message } from '../messages/message';
import type { Policy } from '../policy/schema';
import type { GivenResponse } from '../responses/responses';
import type { CellRef } from '../workbook/cell-ref';

export type Severity = 'error' | 'warning' | 'info';

/** All that rules see: recognised forms, judgements and figures; never cells by address, never each other. */
export interface ReviewedSet {
  readonly forms: readonly Form[];
  readonly baseData: readonly BaseDataForm[];
  readonly overall: readonly OverallForm[];
  readonly projects: readonly ProjectForm[];
  /** overall and projects, in reading order. */
  readonly evaluations: readonly EvaluationForm[];
  /** The judgement on `form.indicators[index]`; blank for placeholders. */
  readonly judgement: (form: EvaluationForm, index: number) => Judgement;
  readonly figures: readonly Figure[];
  readonly policy: Policy;
  /** What the user answered in the 校核清单, but for answers that have just been taken back. */
  readonly responses: readonly GivenResponse[];
}

/** One thing that is wrong, or worth a look, in one cell. */
export interface RuleFinding {
  /** Where it is marked. */
  readonly cell: CellRef;
  /** The id of the form it belongs to; '' where it is about none. */
  readonly form: string;
  /** By default the rule's own severity. */
  readonly severity?: Severity;
  /** The sentence: place, what is there, what should be, why. */
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

/**
 * A rule: what it is, and one pure function from a set to its findings. It is asked about each form alone, so that after an edit
 * only the edited form is asked about again; a rule that compares forms says so and is asked about all of them together.
 */
export interface Rule {
  /** Public and permanent; also the name of its file, test and page (docs/rules/<id>.md). */
  readonly id: string;
  readonly severity: Severity;
  /** Its title, a short noun phrase. */
  readonly title: Message;
  /** The document or form instruction that it stands on. */
  readonly basis: Message;
  /** Set when it compares forms: it sees the whole set. */
  readonly across?: true;
  /** `found`: the ids of what the rules before this one have found; only answers to findings are held against them. */
  check(set: ReviewedSet, found: ReadonlySet<string>): readonly RuleFinding[];
}
