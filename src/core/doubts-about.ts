import type { Form } from './forms/form';
import type { Message, MessageId } from './messages/message';

/** What speaks for a form; every other reason is something that was not sure. */
const EVIDENCE: ReadonlySet<MessageId> = new Set<MessageId>([
  'forms.why-title',
  'forms.why-columns',
  'forms.why-base-lines',
  'forms.why-staff',
  'forms.why-buildings',
  'forms.why-project-field',
  'forms.why-split',
]);

/** What was not sure in recognising a form; empty when it was recognised with high confidence. */
export function doubtsAbout({
  confidence,
  why,
}: Pick<Form, 'confidence' | 'why'>): readonly Message[] {
  if (confidence === 'high') return [];
  const doubts = why.filter(({ id }) => !EVIDENCE.has(id));
  return doubts.length > 0 ? doubts : why;
}
