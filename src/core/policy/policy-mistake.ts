import type * as z from 'zod/mini';
import { message, type Message, type MessageId } from '../messages/message';
import { isGroup } from './extend-policy';

type Issue = z.core.$ZodIssue;

/**
 * The first mistake in a user's policy as a sentence: where it is, what is there, what is expected. `own` is what the user
 * wrote, so that the place is named as it stands there.
 */
export function policyMistake(issues: readonly Issue[], own: unknown): Message {
  const [issue] = issues;
  if (!issue) return message('policy.not-an-object');
  if (issue.code === 'unrecognized_keys') {
    const { path } = placeOf([...issue.path, issue.keys[0] ?? ''], own);
    return message('policy.unknown-key', { path });
  }
  const { path, found } = placeOf(issue.path, own);
  const expected = message(expectationOf(issue.message));
  return found === undefined
    ? message('policy.missing', { path, expected })
    : message('policy.wrong', { path, expected, found: short(JSON.stringify(found)) });
}

/** The errors of the schema are message ids; only what it does not foresee has another. */
function expectationOf(error: string): MessageId & `policy.expected-${string}` {
  return isExpectation(error) ? error : 'policy.expected-other';
}

const isExpectation = (error: string): error is MessageId & `policy.expected-${string}` =>
  error.startsWith('policy.expected-');

/** `weights.blocks.产出指标`, `grades[0].from`; a figure written plainly has no `value` of its own. */
function placeOf(keys: readonly PropertyKey[], own: unknown): { path: string; found: unknown } {
  let path = '';
  let found = own;
  for (const key of keys) {
    if (key === 'value' && !(isGroup(found) && Object.hasOwn(found, 'value'))) continue;
    path += typeof key === 'number' ? `[${String(key)}]` : `${path && '.'}${String(key)}`;
    found = partOf(found, key);
  }
  return { path, found };
}

function partOf(json: unknown, key: PropertyKey): unknown {
  if (Array.isArray(json)) {
    return typeof key === 'number' ? (json as readonly unknown[])[key] : undefined;
  }
  return isGroup(json) && typeof key === 'string' && Object.hasOwn(json, key)
    ? json[key]
    : undefined;
}

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
