import type { PolicyJson } from './schema';

/** A policy that takes over another and states only what differs; `null` switches a trigger off. */
export type PolicyExtension = { readonly extends: string; readonly id: string } & Extended<
  Omit<PolicyJson, 'id'>
>;

type Extended<Json> = {
  readonly [Key in keyof Json]?: Json[Key] extends Sourced
    ? Json[Key]
    : Json[Key] extends readonly unknown[] | string | null
      ? Json[Key]
      : Json[Key] | Extended<Json[Key]>;
};
type Sourced = { readonly value: unknown; readonly source: unknown };

/**
 * The parts given, over those of the base: groups are merged part by part; a figure (with its source), a list or a text
 * replaces that of the base as a whole.
 */
export function extendPolicy(base: unknown, given: unknown): unknown {
  if (!isGroup(base) || !isGroup(given) || isFigure(given)) return given;
  const merged = new Map<string, unknown>(Object.entries(base));
  for (const [key, part] of Object.entries(given)) {
    merged.set(key, merged.has(key) ? extendPolicy(merged.get(key), part) : part);
  }
  return Object.fromEntries(merged);
}

/** A JSON object. */
export function isGroup(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

const isFigure = (group: object) => Object.hasOwn(group, 'value');
