import type { Form } from '../forms/form';
import type { FiledSet } from './filed-sets';

/** The forms of a set: 附件1, 附件2, 附件3. */
export function formsOf({ baseData, overall, projects }: FiledSet): readonly Form[] {
  return [...baseData, ...overall, ...projects];
}

/**
 * The first of the forms that say what most say; forms of which `said` gives null are not asked. Project forms without
 * 附件1 and 附件2 may be of several implementing units: among them only what more than half say is usual.
 */
export function usualForm(set: FiledSet, said: (form: Form) => string | null): Form | null {
  const counts = new Map<string, number>();
  const asked = formsOf(set).filter((form) => {
    const text = said(form);
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
    return text !== null;
  });
  const most = Math.max(0, ...counts.values());
  const hasHead = set.baseData.length + set.overall.length > 0;
  if (!hasHead && most * 2 <= asked.length) return null;
  return asked.find((form) => counts.get(said(form) ?? '') === most) ?? null;
}
