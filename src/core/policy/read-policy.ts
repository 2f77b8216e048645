import { message, type Message } from '../messages/message';
import { extendPolicy, isGroup } from './extend-policy';
import { withOwnSource } from './own-figures';
import { policyMistake } from './policy-mistake';
import { presetJson } from './preset-json';
import { type Policy, policySchema } from './schema';

export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly message: Message };

/**
 * Reads a user's policy: complete, or `{"extends": "mof-2020", "id": "my-county", …}` with only what differs. A figure may be
 * written plainly (`"execution": 20`); its source is then the policy itself. A mistake is told by its place and what is
 * expected there.
 */
export function readPolicy(json: unknown): PolicyReading {
  if (!isGroup(json)) return mistake(message('policy.not-an-object'));
  const { extends: baseId, ...own } = json;
  const titled = withBilingualTitle(own);
  // A user's policy has a name of its own, never that of its base.
  const given = withOwnSource({ id: undefined, ...titled }, ownTitle(titled));
  const base = baseId === undefined ? {} : presetOf(baseId);
  if (base === undefined) return mistake(unknownBase(baseId));
  const result = policySchema.safeParse(extendPolicy(base, given));
  if (!result.success) return mistake(policyMistake(result.error.issues, titled));
  const { data: policy } = result;
  return presetJson.has(policy.id)
    ? mistake(message('policy.reserved-id', { id: policy.id }))
    : { ok: true, policy };
}

const mistake = (sentence: Message): PolicyReading => ({ ok: false, message: sentence });

const presetOf = (id: unknown) => (typeof id === 'string' ? presetJson.get(id) : undefined);

function unknownBase(id: unknown): Message {
  return message('policy.unknown-base', {
    id: typeof id === 'string' ? id : JSON.stringify(id),
    known: [...presetJson.keys()].join('、'),
  });
}

/** `"title": "某县办法"` serves for both languages. */
function withBilingualTitle(json: Readonly<Record<string, unknown>>) {
  const { title } = json;
  return typeof title === 'string' ? { ...json, title: { zh: title, en: title } } : json;
}

function ownTitle({ title, id }: Readonly<Record<string, unknown>>): string {
  const zh = isGroup(title) ? title.zh : undefined;
  const named = [zh, id].find((name) => typeof name === 'string' && name !== '');
  return typeof named === 'string' ? named : 'JSON';
}
