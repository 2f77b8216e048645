import type { FindingGroup, FindingsView } from './findings-view';
import { reused } from './reused';

/** The new view, with every card and group that says the same as before kept as it was. */
export function reusedView(before: FindingsView, now: FindingsView): FindingsView {
  const groups = now.groups.map((group): FindingGroup => {
    const old = before.groups.find(({ id }) => id === group.id);
    return old ? { ...group, findings: reused(old.findings, group.findings) } : group;
  });
  return {
    ...now,
    groups: groups.map((group) => {
      const old = before.groups.find(({ id }) => id === group.id);
      return old && isSame(old, group) ? old : group;
    }),
    waived: reused(before.waived, now.waived),
  };
}

const isSame = (a: FindingGroup, b: FindingGroup) =>
  a.findings === b.findings &&
  a.name === b.name &&
  JSON.stringify([a.tally, a.doubts]) === JSON.stringify([b.tally, b.doubts]);
