import { mof2020 } from './mof-2020';
import { presetJson } from './preset-json';
import { type Policy, policySchema } from './schema';

/** 财预〔2020〕10号. */
export const defaultPolicy: Policy = policySchema.parse(mof2020);

/** The built-in policies, the default first. */
export const presets: readonly Policy[] = [...presetJson].map(([id, json]) =>
  id === defaultPolicy.id ? defaultPolicy : policySchema.parse(json),
);

/** The built-in policy with this id; null when there is none. */
export function policyById(id: string): Policy | null {
  return presets.find((policy) => policy.id === id) ?? null;
}
