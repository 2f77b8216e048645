import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** A workbook to check: its path as the user would write it, and its path below the folder that was named (or its name). */
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
  return paths
    .flatMap((named) =>
      isFolder(named)
        ? workbooksBelow(named, '', path.resolve(out))
        : [{ file: named, below: path.basename(named) }],
    )
    .filter(({ file }) => {
      const real = realPath(file);
      return !seen.has(real) && seen.add(real);
    });
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

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}
