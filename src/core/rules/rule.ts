import type { RuleFinding, Severity } from '../findings/finding';
import type { Message } from '../messages/message';
import type { ReviewedSet } from '../reviewed-set';

/** What findings of one kind are called, and what they stand on. */
export interface RuleCard {
  /** Public and permanent; also the name of its file, test and page (docs/rules/<id>.md). */
  readonly id: string;
  readonly severity: Severity;
  /** Its title, a short noun phrase. */
  readonly title: Message;
  /** The document or form instruction that it stands on. */
  readonly basis: Message;
}

/**
 * A rule: what it is, and one pure function from a set to its findings. It is asked about each form alone, so that after an edit
 * only the edited form is asked about again; a rule that compares forms says so and is asked about all of them together.
 */
export interface Rule extends RuleCard {
  /** Set when it compares forms: it sees the whole set. */
  readonly across?: true;
  check(set: ReviewedSet): readonly RuleFinding[];
}

/** What is looked at once all rules have spoken; `found` are the ids of what they have found. */
export interface StepAfterRules extends RuleCard {
  check(set: ReviewedSet, found: ReadonlySet<string>): readonly RuleFinding[];
}
