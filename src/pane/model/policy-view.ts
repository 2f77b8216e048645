import { say, type Language } from '../../core/messages/say';
import { policyFigures } from '../../core/policy/policy-figures';
import type { Policy } from '../../core/policy/schema';
import { sourceName } from '../../core/policy/source-name';

/** A figure of a policy, as a person reads it. */
export interface PolicyRow {
  readonly id: string;
  readonly name: string;
  /** Its parts; empty where the policy does without it. */
  readonly values: readonly string[];
  /** The document; null where the policy does without the figure. */
  readonly source: string | null;
  /** No document settles it: it is our default. */
  readonly isOurs: boolean;
  readonly note: string | null;
}

/** Every figure of the policy with its source, those that it has before those that it does without. */
export function policyRows(policy: Policy, language: Language): readonly PolicyRow[] {
  const rows = policyFigures(policy).map(({ place, name, value, source }): PolicyRow => {
    const title = source && sourceName(source);
    return {
      id: place,
      name: say(language, name),
      values: value.map((part) => (typeof part === 'string' ? part : say(language, part))),
      source: title === null || typeof title === 'string' ? title : say(language, title),
      isOurs: source?.kind === 'ours',
      note: source?.note ?? null,
    };
  });
  return [
    ...rows.filter(({ values }) => values.length > 0),
    ...rows.filter(({ values }) => values.length === 0),
  ];
}
