import { HostProblem } from '../../host';

/** What WPS must give: a member that it does not have is told by name, never passed over. @throws HostProblem */
export function needed<Value>(value: Value, member: string): NonNullable<Value> {
  if (value === undefined || value === null) throw missing(member);
  return value;
}

/** @throws HostProblem */
export function textOf(value: unknown, member: string): string {
  if (typeof value !== 'string') throw missing(member);
  return value;
}

/** @throws HostProblem */
export function numberOf(value: unknown, member: string): number {
  if (typeof value !== 'number') throw missing(member);
  return value;
}

/** Yes and no come as true and false, or as numbers; null where a range holds both, undefined where WPS does not say. */
export function truthOf(value: unknown): boolean | null | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  return value === null ? null : undefined;
}

function missing(member: string): HostProblem {
  return new HostProblem('failed', member);
}
