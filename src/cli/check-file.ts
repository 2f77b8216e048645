import path from 'node:path';
import type { EditChoice } from '../core/edits/plan-edits';
import { hasFilledForms } from '../core/blank-forms';
import { message } from '../core/messages/message';
import { type Language, say } from '../core/messages/say';
import type { Policy } from '../core/policy/schema';
import { review } from '../core/review';
import type { Problem } from '../core/review-result';
import { readWorkbook } from '../files/read-workbook';
import { annotate } from './annotate';
import { readBytes, writeCopy } from './disk';
import type { FoundFile } from './find-workbooks';
import type { WorkbookJson } from '../report/contract';
import { htmlReport } from '../report/html';
import { unreadJson, workbookJson } from '../report/workbook-json';
import { VERSION } from '../version';

export interface CheckOptions {
  readonly policy: Policy;
  readonly language: Language;
  readonly choice: EditChoice;
  readonly unmark: boolean;
  readonly out: string;
  /** The real paths of all files that are checked; no copy is written over one. */
  readonly inputs: ReadonlySet<string>;
}

/** Checks one file, writes its copy where that was asked for, and gives its part of the JSON review. Never throws. */
export async function checkFile(found: FoundFile, options: CheckOptions): Promise<WorkbookJson> {
  try {
    return await checked(found, options);
  } catch {
    // Whatever went wrong inside, the file was not checked, and that is what must be said.
    const sentence = message('problem.internal', { file: found.file });
    return unreadJson(found.file, { code: 'internal', message: sentence }, options.language);
  }
}

async function checked(found: FoundFile, options: CheckOptions): Promise<WorkbookJson> {
  const { policy, language, choice, unmark } = options;
  const { file } = found;
  const bytes = readBytes(file);
  if (!(bytes instanceof Uint8Array)) return unreadJson(file, bytes, language);
  const read = await readWorkbook(bytes);
  if (!read.ok) return unreadJson(file, read.problem, language);
  const said = ({ code, message: sentence }: Problem) => ({
    code,
    message: say(language, sentence),
  });
  const withProblems = (json: ReturnType<typeof workbookJson>, more: readonly Problem[] = []) => ({
    ...json,
    problems: [
      // The host knows more exactly why a sheet was not read.
      ...read.problems.map(said),
      ...json.problems.filter(({ code }) => code !== 'sheet-unread'),
      ...more.map(said),
    ],
  });

  const reviewed = review(read.workbook, policy);
  const plain = (...more: readonly Problem[]) =>
    withProblems(workbookJson(file, reviewed, language), more);
  const asked = choice.fill || choice.correct || choice.mark || choice.list || unmark;
  if (!asked || !hasFilledForms(reviewed)) {
    return { ...plain(), written: null, notices: [] };
  }

  if (read.format === 'xls') return reportOnly(found, plain(), options);
  const copy = await annotate(bytes, read.workbook, policy, choice, unmark, language);
  const target = path.join(options.out, found.below);
  const failure = writeCopy(target, copy.bytes, options.inputs);
  return failure === null
    ? {
        ...withProblems(workbookJson(file, copy.review, language)),
        written: target,
        notices: copy.notices,
      }
    : { ...plain(failure), written: null, notices: [] };
}

/** Nothing keeps an old .xls as it was while writing into it, so its copy is a report beside it. */
function reportOnly(
  found: FoundFile,
  plain: Omit<WorkbookJson, 'written' | 'notices'>,
  { policy, language, out, inputs }: CheckOptions,
): WorkbookJson {
  const page = htmlReport(
    {
      schema: 1,
      tool: { name: 'jixiao', version: VERSION },
      policy: { id: policy.id, title: policy.title[language] },
      workbooks: [{ ...plain, written: null, notices: [] }],
    },
    language,
  );
  const target = path.join(out, `${found.below}.html`);
  const failure = writeCopy(target, new TextEncoder().encode(page), inputs);
  const sentence = message('cli.xls-report-only', { file: path.basename(found.file) });
  const notices = [{ code: 'xls-report-only', message: say(language, sentence) }];
  return failure === null
    ? { ...plain, written: target, notices }
    : {
        ...plain,
        problems: [
          ...plain.problems,
          { code: failure.code, message: say(language, failure.message) },
        ],
        written: null,
        notices,
      };
}
