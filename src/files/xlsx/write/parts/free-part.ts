import type { PackageEdit } from './package-edit';

/** A part name that is not taken, and its number: `xl/comments` and `.xml` → `xl/comments3.xml`. */
export function freePart(
  pkg: PackageEdit,
  start: string,
  end: string,
): { readonly part: string; readonly number: number } {
  let number = 1;
  while (pkg.has(`${start}${number}${end}`)) number += 1;
  return { part: `${start}${number}${end}`, number };
}
