import { type Decimal, HUNDRED } from '../amount/decimal';
import { showRounded } from '../amount/show';
import { message, type Message } from '../messages/message';
import { sourceName } from './source-name';

type Source = Parameters<typeof sourceName>[0];

/** A limit of the policy as a sentence names it: 1.2 → `120%`, 0.875 → `87.5%`. */
export function showLimit(limit: Decimal): string {
  return `${showRounded(limit.times(HUNDRED))}%`;
}

/** The source of a policy's figure, as it is cited. */
export function basisOf({ source }: { readonly source: Source }): Message {
  return message('deviation.basis', { source: sourceName(source) });
}
