import type { BaseDataForm, Form, OverallForm, ProjectForm } from '../forms/form';
import { once } from '../workbook/once';
import { tightText } from '../text/plain-text';
import type { ReviewedSet } from '../reviewed-set';

/** The attachments that one unit files for one year: what may be compared with each other. */
export interface FiledSet {
  readonly baseData: readonly BaseDataForm[];
  readonly overall: readonly OverallForm[];
  readonly projects: readonly ProjectForm[];
  /** False where a project form may belong to this set or to another one: then its projects cannot be added up. */
  readonly complete: boolean;
}

/** A unit's name for comparing: brackets and white space do not count; `''` when it is not written. */
export function unitName(form: Form): string {
  return tightText(form.organisation?.text ?? '');
}

/**
 * Divides the forms of a workbook into what was filed together. One 附件1 and one 附件2 are taken for one set, even where
 * their headers differ (a slip that header-consistency reports); several are told apart by unit and year.
 */
export const filedSets = once((set: ReviewedSet): readonly FiledSet[] => {
  const { baseData, overall, projects } = set;
  if (baseData.length <= 1 && overall.length <= 1) {
    return [asBefore({ baseData, overall, projects, complete: true })];
  }
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  for (const form of [...baseData, ...overall]) {
    const key = keyOf(form);
    const own = byKey.get(key.text) ?? groups.find((group) => mayBelongTogether(group.key, key));
    const group = own ?? { key, forms: new Set() };
    if (!own) groups.push(group);
    byKey.set(key.text, group);
    group.forms.add(form);
  }
  let complete = true;
  for (const form of projects) {
    const key = keyOf(form);
    const certain = key.isWhole ? byKey.get(key.text) : undefined;
    const possible = certain
      ? [certain]
      : groups.filter((group) => mayBelongTogether(group.key, key));
    const [own] = possible;
    if (own && possible.length === 1) own.forms.add(form);
    else complete = false;
  }
  return groups.map(({ forms }) =>
    asBefore({
      baseData: [...forms].filter((form) => form.kind === 'base-data'),
      overall: [...forms].filter((form) => form.kind === 'overall'),
      projects: [...forms].filter((form) => form.kind === 'project'),
      complete,
    }),
  );
});

/** By its first form. */
const lastFiled = new WeakMap<Form, FiledSet>();

/** The same object as long as its forms are the same, so that what was found out about it stays. */
function asBefore(filed: FiledSet): FiledSet {
  const [first] = formsIn(filed);
  if (!first) return filed;
  const before = lastFiled.get(first);
  if (before?.complete === filed.complete && sameItems(formsIn(before), formsIn(filed))) {
    return before;
  }
  lastFiled.set(first, filed);
  return filed;
}

const formsIn = ({ baseData, overall, projects }: FiledSet): readonly Form[] => [
  ...baseData,
  ...overall,
  ...projects,
];

const sameItems = (a: readonly Form[], b: readonly Form[]) =>
  a.length === b.length && a.every((form, index) => form === b[index]);

interface Group {
  readonly key: Key;
  readonly forms: Set<Form>;
}

interface Key {
  readonly unit: string;
  readonly year: number | null;
  readonly text: string;
  /** Both are written. */
  readonly isWhole: boolean;
}

function keyOf(form: Form): Key {
  const unit = unitName(form);
  const { year } = form;
  return { unit, year, text: `${String(year)} ${unit}`, isWhole: unit !== '' && year !== null };
}

/** Nothing that is written says that they are of different units or years. */
function mayBelongTogether(a: Key, b: Key): boolean {
  const sameUnit = a.unit === '' || b.unit === '' || a.unit === b.unit;
  return sameUnit && (a.year === null || b.year === null || a.year === b.year);
}
