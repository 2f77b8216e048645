import { isSure } from '../labels/lexicon';
import type { HeadingCell } from './heading-cells';

/**
 * Splits the headings of one row into those of tables that stand side by side: a new table starts where a heading comes back,
 * or where headings of 附件1 and of a 自评表 meet. Headings that open a table (一级指标, 年初预算数) go with what follows them.
 */
export function sideBySide(hits: readonly HeadingCell[]): readonly (readonly HeadingCell[])[] {
  const groups: HeadingCell[][] = [];
  let group: HeadingCell[] = [];
  for (const hit of hits) {
    const keys = keysOf(hit);
    const comesBack = group.some((other) => keysOf(other).some((key) => keys.includes(key)));
    if (comesBack || group.some((other) => areStrangers(other, hit))) {
      let border = group.length;
      while (border > 1 && opensTable(group[border - 1])) border -= 1;
      groups.push(group.slice(0, border));
      group = group.slice(border);
    }
    group.push(hit);
  }
  return group.length > 0 ? [...groups, group] : groups;
}

/** Columns of 附件1 (编制数, 批复规模) and of a 自评表 are never headed in one table. */
function areStrangers(a: HeadingCell, b: HeadingCell): boolean {
  return (isOf(a, BASE_DATA) && isOf(b, EVALUATION)) || (isOf(a, EVALUATION) && isOf(b, BASE_DATA));
}

function isOf({ meanings }: HeadingCell, tables: readonly string[]): boolean {
  return meanings.length > 0 && meanings.every(({ of }) => tables.includes(of));
}

const BASE_DATA: readonly string[] = ['staff', 'buildings'];
const EVALUATION: readonly string[] = ['funds', 'indicators'];

const OPENING = ['side', 'level1', 'level2', 'initial'];

function opensTable(hit: HeadingCell | undefined): boolean {
  return (
    hit?.meanings.some(
      (meaning) =>
        'role' in meaning &&
        OPENING.includes(meaning.role) &&
        // The likeliest reading comes first.
        hit.meanings.find(({ of }) => of === meaning.of) === meaning,
    ) === true
  );
}

/** What a table has only once: a heading with the same words, an actual column, the names of its rows. */
function keysOf({ core, year, meanings, period }: HeadingCell): readonly string[] {
  const roles = meanings.flatMap((meaning) =>
    meaning.of === 'indicators' && isSure(meaning) && ONCE.includes(meaning.role)
      ? [`:${meaning.role}`]
      : [],
  );
  return [period && year !== null ? `${core}${String(year)}` : core, ...roles];
}

const ONCE = ['actual', 'level1', 'level3'];
