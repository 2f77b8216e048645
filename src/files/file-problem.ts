import { message, type Message } from '../core/messages/message';
import type { Problem, ProblemCode } from '../core/review-result';
import { showBytes } from './limits';

/** Thrown inside the file host when a file cannot be read or written; the door catches it and returns the problem. */
export class FileProblem extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, sentence: Message) {
    super(sentence.id);
    this.name = 'FileProblem';
    this.problem = { code, message: sentence };
  }
}

/** The file is not what its own structure says. */
export function damaged(why: Message): FileProblem {
  return new FileProblem('damaged', message('problem.damaged', { why }));
}

/** A limit is passed: what was counted, what was found, what is allowed; sizes in bytes are shown as MB. */
export function tooLarge(
  what: Message,
  found: number,
  limit: number,
  unit: 'bytes' | 'count' = 'count',
): FileProblem {
  const show = unit === 'bytes' ? showBytes : String;
  return new FileProblem(
    'too-large',
    message('problem.too-large', { what, found: show(found), limit: show(limit) }),
  );
}

/** A kind of file that is not read; saving it as .xlsx helps. */
export function unsupported(kind: Message): FileProblem {
  return new FileProblem('unsupported', message('problem.unsupported', { kind }));
}

/** The file holds something else than a workbook; `advice` says what to do with such a kind of file. */
export function notAWorkbook(
  kind: Message,
  advice: 'open-and-save-as' | 'needs-workbook' | 'needs-unpacking',
): FileProblem {
  return new FileProblem('not-a-workbook', message(`problem.${advice}`, { kind }));
}
