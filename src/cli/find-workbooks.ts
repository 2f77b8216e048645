import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { realPath } from './real-path';

/** A workbook to check: its path as the user would write it, and its path below the folder that was named (or its name): where its copy goes. */
export interface FoundFile {
  readonly file: string;
  readonly below: string;
}

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;

/**
 * The workbooks that the paths name: files as they are (even missing ones: that is said later, one by one), folders with all
 * below them in name order. Lock files (~$…) and hidden files are no workbooks; `out` is not looked into, since our own copies lie there.
 */
export function findWorkbooks(paths: readonly string[], out: string): readonly FoundFile[] {
  const seen = new Set<string>();
  const found = paths
    .flatMap((named) =>
      isFolder(named)
        ? workbooksBelow(named, '', path.resolve(out))
        : [{ file: named, below: path.basename(named) }],
    )
    .filter(({ file }) => {
      const real = realPath(file);
      return !seen.has(real) && seen.add(real);
    });
  return withOwnNames(found);
}

export function isFolder(named: string): boolean {
  return statSync(named, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function workbooksBelow(root: string, below: string, out: string): FoundFile[] {
  const folder = path.join(root, below);
  if (path.resolve(folder) === out) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = path.join(below, entry.name);
      if (entry.isDirectory()) return workbooksBelow(root, inside, out);
      return entry.isFile() && WORKBOOK.test(entry.name)
        ? [{ file: path.join(root, inside), below: inside }]
        : [];
    });
}

/** Files of one name from several folders get copies of their own: `x.xlsx`, `x (2).xlsx`. */
function withOwnNames(found: readonly FoundFile[]): readonly FoundFile[] {
  const taken = new Set<string>();
  return found.map(({ file, below }) => {
    const { dir, name, ext } = path.parse(below);
    let own = below;
    // Some disks do not tell X.xlsx from x.xlsx.
    for (let nth = 2; taken.has(own.toLowerCase()); nth += 1) {
      own = path.join(dir, `${name} (${String(nth)})${ext}`);
    }
    taken.add(own.toLowerCase());
    return { file, below: own };
  });
}
