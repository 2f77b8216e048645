import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ExitCode, run } from '../../src/cli/run';

export interface Said {
  readonly code: ExitCode;
  /** All of standard output and of standard error. */
  readonly out: string;
  readonly err: string;
}

/** Runs the command line inside this process. */
export async function cli(...args: readonly string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await run(args, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    colour: false,
  });
  return { code, ...said };
}

/** A new empty folder; remove it with `removeFolder`. */
export function makeFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'jixiao-cli-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Every file below the folder, by its path in it. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}
