/** Part names as zip entries have them: `xl/worksheets/sheet1.xml`, without a leading slash. */

/** The folder of a part, with its slash; '' for one at the top. */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that holds another's relations: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; '' is the package. */
export function relationsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Where a relation's target leads, seen from the part that has the relation. */
export function resolveTarget(part: string, target: string): string {
  const path = decode(target.replace(/[?#].*$/, '')).replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : folderOf(part).split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The target to write for a relation from one part to another: `../comments1.xml`. */
export function relativeTarget(part: string, target: string): string {
  const from = folderOf(part).split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
