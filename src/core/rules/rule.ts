import type { RuleFinding, Severity } from '../findings/finding';
import type { Message } from '../messages/message';
import type { ReviewedSet } from '../reviewed-set';

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
