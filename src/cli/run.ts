import { writeFileSync } from 'node:fs';
import { message, type Message } from '../core/messages/message';
import { type Language, say } from '../core/messages/say';
import { type CheckCommand, readArguments } from './arguments';
import { checkAll } from './check-all';
import { findWorkbooks, isFolder } from './find-workbooks';
import { loadPolicy } from './load-policy';
import { progressBar } from './progress';
import { realPath } from './real-path';
import type { ReviewJson } from '../report/contract';
import { renderReport } from './report/render';
import { VERSION } from '../version';

/** 0: all was checked and no error stands · 1: errors · 2: something was not read or recognised, or wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Where the program speaks: the report goes to `out` and nothing else does; notices go to `err`. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Colours on `out`. */
  readonly colour: boolean;
}

/** The command line: reads the arguments (without node and script) and does what they say. */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const command = readArguments(args);
  switch (command.name) {
    case 'help':
      output.out(`${say(command.language, message('cli.help'))}\n`);
      return 0;
    case 'version':
      output.out(`${VERSION}\n`);
      return 0;
    case 'schema': {
      // Needed by programmers alone, so a check does not pay for loading it.
      const { reviewJsonSchema } = await import('./report/json-schema');
      output.out(`${reviewJsonSchema()}\n`);
      return 0;
    }
    case 'wrong-usage':
      return refuse(command.message, command.language, output);
    case 'policy': {
      const { policyCommand } = await import('./policy-command');
      const answer = policyCommand(command);
      output.out(answer.out);
      output.err(answer.err);
      return answer.code;
    }
    case 'check':
      return check(command, output);
  }
}

async function check(command: CheckCommand, output: Output): Promise<ExitCode> {
  const { language } = command;
  const loaded = loadPolicy(command.policy);
  if (!loaded.ok) return refuse(loaded.message, language, output);
  const files = findWorkbooks(command.paths, command.out);
  if (files.length === 0) {
    return refuse(
      message('cli.empty-folder', { folder: command.paths.join('、') }),
      language,
      output,
    );
  }
  const emptyFolders = command.paths.filter(
    (named) => isFolder(named) && findWorkbooks([named], command.out).length === 0,
  );
  const inputs = new Set(files.map(({ file }) => realPath(file)));
  if (command.report !== null && inputs.has(realPath(command.report))) {
    return refuse(message('cli.report-over-input', { file: command.report }), language, output);
  }
  const { choice, unmark, out } = command;
  const settings = { policy: command.policy, language, choice, unmark, out, inputs };
  const workbooks = await checkAll(
    files,
    settings,
    loaded.policy,
    command.jobs,
    progressBar(files.length, language),
  );
  const json: ReviewJson = {
    schema: 1,
    tool: { name: 'jixiao', version: VERSION },
    policy: { id: loaded.policy.id, title: loaded.policy.title[language] },
    workbooks: [...workbooks],
  };
  const report = renderReport(
    json,
    command.format,
    language,
    output.colour && command.report === null,
  );
  if (command.report === null) output.out(typeof report === 'string' ? report : '');
  else if (!written(command.report, report)) {
    return refuse(message('problem.cannot-write', { file: command.report }), language, output);
  }
  for (const { file, written: copy, notices } of workbooks) {
    if (copy !== null) output.err(`${say(language, message('cli.written', { file: copy }))}\n`);
    for (const notice of notices) output.err(`${file}：${notice.message}\n`);
  }
  for (const folder of emptyFolders) {
    output.err(`${say(language, message('cli.empty-folder', { folder }))}\n`);
  }
  return emptyFolders.length > 0 ? 2 : exitCode(json);
}

function exitCode({ workbooks }: ReviewJson): ExitCode {
  if (workbooks.some(({ problems }) => problems.length > 0)) return 2;
  return workbooks.some(({ summary }) => summary.errors > 0) ? 1 : 0;
}

function written(file: string, report: string | Uint8Array): boolean {
  try {
    writeFileSync(file, report);
    return true;
  } catch {
    return false;
  }
}

function refuse(sentence: Message, language: Language, output: Output): 2 {
  output.err(`${say(language, sentence)}\n`);
  return 2;
}
