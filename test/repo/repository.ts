import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

const notOurs = new Set(['.git', 'node_modules', 'dist', 'out', 'coverage']);

function walk(directory: string): string[] {
  return readdirSync(path.join(root, directory), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(directory, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : walk(name);
    return entry.name.startsWith('.lock-') ? [] : [name];
  });
}

/** The files of the repository, as git sees them; of an unpacked archive, simply all. */
function listFiles(): string[] {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  try {
    const names = execFileSync('git', listing, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    const present = new Set(walk('.'));
    return names
      .toString()
      .split('\0')
      .filter((name) => present.has(name));
  } catch {
    return walk('.');
  }
}

export const files: readonly string[] = listFiles();

/** The files that are text: a zero byte tells the others. */
export function textFiles(): { file: string; text: string }[] {
  return files
    .map((file) => ({ file, text: read(file) }))
    .filter(({ text }) => !text.includes('\0'));
}

/** Every line that the pattern finds, as `file:line: text`. */
export function linesMatching(
  texts: readonly { file: string; text: string }[],
  pattern: RegExp,
): string[] {
  return texts.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${String(index + 1)}: ${line.trim()}`] : [],
      ),
  );
}
