import { message, type Message } from '../../core/messages/message';
import { defaultPolicy, presets } from '../../core/policy/presets';
import { readPolicy } from '../../core/policy/read-policy';
import type { Policy } from '../../core/policy/schema';

/** A policy of the user's own, and the JSON it was read from, which is what is kept. */
export interface OwnPolicy {
  readonly policy: Policy;
  readonly json: unknown;
}

export type OwnPolicyReading =
  | { readonly ok: true; readonly own: OwnPolicy }
  | { readonly ok: false; readonly message: Message };

/** Reads the text of a policy file; the mistake as a message. */
export function parseOwnPolicy(text: string): OwnPolicyReading {
  try {
    return ownPolicy(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return { ok: false, message: message('policy.not-json') };
  }
}

/** Reads a policy that was kept or has been parsed. */
export function ownPolicy(json: unknown): OwnPolicyReading {
  const reading = readPolicy(json);
  return reading.ok ? { ok: true, own: { policy: reading.policy, json } } : reading;
}

/** With one more; one of the same id takes the place of the earlier. */
export const withOwnPolicy = (
  known: readonly OwnPolicy[],
  added: OwnPolicy,
): readonly OwnPolicy[] => [...known.filter(({ policy }) => policy.id !== added.policy.id), added];

/** The preset that it extends; the default one where it stands alone. */
export function presetBehind({ json }: OwnPolicy): Policy {
  const base = typeof json === 'object' && json !== null && 'extends' in json ? json.extends : null;
  return presets.find(({ id }) => id === base) ?? defaultPolicy;
}

/** All to choose from: the presets, then the user's own. */
export const allPolicies = (own: readonly OwnPolicy[]): readonly Policy[] => [
  ...presets,
  ...own.map(({ policy }) => policy),
];
