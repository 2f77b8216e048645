import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { message, type Message } from '../core/messages/message';
import type { Language } from '../core/messages/say';
import type { EditChoice } from '../core/edits/plan-edits';

export type ReportFormat = 'text' | 'json' | 'html' | 'xlsx';

export interface CheckCommand {
  readonly name: 'check';
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  /** A preset's id or a JSON file; null for the default. */
  readonly policy: string | null;
  readonly language: Language;
  readonly choice: EditChoice;
  /** Take our marks off in the copy. */
  readonly unmark: boolean;
  readonly out: string;
  /** Where the report goes; null for standard output. */
  readonly report: string | null;
  readonly jobs: number;
}

export type PolicyCommand = {
  readonly name: 'policy';
  readonly format: 'text' | 'json';
  readonly language: Language;
} & (
  | { readonly action: 'list' }
  | {
      readonly action: 'show' | 'check';
      /** A preset's id or a JSON file. */
      readonly named: string;
    }
);

export type Command =
  | CheckCommand
  | PolicyCommand
  | { readonly name: 'help' | 'version' | 'schema'; readonly language: Language }
  | { readonly name: 'wrong-usage'; readonly message: Message; readonly language: Language };

const OPTIONS = {
  format: { type: 'string' },
  policy: { type: 'string' },
  lang: { type: 'string' },
  fill: { type: 'boolean' },
  correct: { type: 'boolean' },
  mark: { type: 'boolean' },
  unmark: { type: 'boolean' },
  list: { type: 'boolean' },
  out: { type: 'string' },
  report: { type: 'string' },
  jobs: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const FORMATS: readonly ReportFormat[] = ['text', 'json', 'html', 'xlsx'];

/** Reads the command line (without node and script). Wrong usage comes back as a sentence, never as an exception. */
export function readArguments(args: readonly string[]): Command {
  // The language is looked up first, so that even a complaint about another option comes in it.
  const language = languageIn(args);
  const wrong = (complaint: Message): Command => ({
    name: 'wrong-usage',
    message: complaint,
    language,
  });
  const parsed = parse(args);
  if ('unknown' in parsed) return wrong(message('cli.unknown-option', { option: parsed.unknown }));
  const { values, positionals } = parsed;
  if (values.help === true) return { name: 'help', language };
  if (values.version === true) return { name: 'version', language };
  if (values.lang !== undefined && values.lang !== 'zh' && values.lang !== 'en') {
    return wrong(message('cli.bad-language', { value: values.lang }));
  }
  const [name, ...paths] = positionals;
  if (name === undefined || name === 'help') return { name: 'help', language };
  if (name === 'schema') return { name: 'schema', language };
  if (name === 'policy') {
    const command = readPolicyCommand(paths, values.format, language);
    return 'id' in command ? wrong(command) : command;
  }
  if (name !== 'check') return wrong(message('cli.unknown-command', { command: name }));
  if (paths.length === 0) return wrong(message('cli.no-files'));
  const format = FORMATS.find((known) => known === (values.format ?? 'text'));
  if (format === undefined) return wrong(message('cli.bad-format', { value: values.format ?? '' }));
  if (format === 'xlsx' && values.report === undefined) {
    return wrong(message('cli.xlsx-needs-report'));
  }
  if (values.unmark === true && values.mark === true) return wrong(message('cli.mark-or-unmark'));
  if (values.jobs !== undefined && !/^[1-9]\d?$/.test(values.jobs)) {
    return wrong(message('cli.bad-jobs', { value: values.jobs }));
  }
  return {
    name: 'check',
    paths,
    format,
    policy: values.policy ?? null,
    language,
    choice: {
      fill: values.fill === true,
      correct: values.correct === true,
      mark: values.mark === true,
      list: values.list === true,
    },
    unmark: values.unmark === true,
    out: values.out ?? 'out',
    report: values.report ?? null,
    jobs: values.jobs === undefined ? availableParallelism() : Number(values.jobs),
  };
}

/** `list`, `show ID|FILE`, `check FILE`; or what is wrong with it. */
function readPolicyCommand(
  [action, named, ...more]: readonly string[],
  format = 'text',
  language: Language,
): PolicyCommand | Message {
  if (format !== 'text' && format !== 'json') {
    return message('cli.bad-policy-format', { value: format });
  }
  const common = { name: 'policy', format, language } as const;
  if (action === 'list' && named === undefined) return { ...common, action };
  if ((action === 'show' || action === 'check') && named !== undefined && more.length === 0) {
    return { ...common, action, named };
  }
  return message('cli.policy-usage');
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    // parseArgs quotes the option in its message; its sentence itself is not for clerks.
    const option = error instanceof Error ? /'([^']+)'/.exec(error.message)?.[1] : undefined;
    return { unknown: option ?? args.join(' ') };
  }
}

function languageIn(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'zh';
}
