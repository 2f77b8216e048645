import type { ListEdit } from '../../edit';
import type { Area } from '../../workbook/workbook';
import { LIST_LOOKS, type ListLook, lookOf, type Look } from './list-look';
import type { UpdatedList } from './updated-list';

/** How a host that dresses whole areas dresses the list. */
export interface Dressing {
  readonly looks: readonly { readonly area: Area; readonly look: Look }[];
  /** Rows whose heights are to fit their texts; where the earlier list has the row, its height is the user's. */
  readonly fit: readonly Area[];
  /** Rows below that held something before and hold nothing now: their looks go. */
  readonly bare: readonly Area[];
}

/** The looks of the list's own cells, as few areas as there can be; those of the user's stay as they are. */
export function dressing(list: UpdatedList, { columns }: Pick<ListEdit, 'columns'>): Dressing {
  const { rows, headerRow, area } = list;
  const whole = (top: number, bottom: number) => ({
    top,
    bottom,
    left: 0,
    right: columns.length - 1,
  });
  const looks: { name: ListLook; area: Area }[] = [];
  const fit: Area[] = [];
  rows.forEach((row, index) => {
    for (const run of runsOf(columns.map((_, column) => lookOf(row, column, columns)))) {
      const { name, left, right } = run;
      const above = looks.find(
        (each) =>
          each.name === name &&
          each.area.bottom === index - 1 &&
          each.area.left === left &&
          each.area.right === right,
      );
      if (above) above.area = { ...above.area, bottom: index };
      else looks.push({ name, area: { top: index, left, bottom: index, right } });
    }
    if (index <= headerRow || row.kind === 'own' || row.earlier === index) return;
    const last = fit.at(-1);
    if (last?.bottom === index - 1) fit[fit.length - 1] = { ...last, bottom: index };
    else fit.push(whole(index, index));
  });
  return {
    looks: looks.map(({ name, area: dressed }) => ({ area: dressed, look: LIST_LOOKS[name] })),
    fit,
    bare: area.bottom < rows.length ? [] : [whole(rows.length, area.bottom)],
  };
}

/** Neighbouring cells of one row with the same look. */
function runsOf(names: readonly (ListLook | null)[]) {
  const runs: { name: ListLook; left: number; right: number }[] = [];
  names.forEach((name, column) => {
    const last = runs.at(-1);
    if (name === null) return;
    if (last?.name === name && last.right === column - 1) last.right = column;
    else runs.push({ name, left: column, right: column });
  });
  return runs;
}
