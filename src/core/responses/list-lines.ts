import { message, type Message } from '../messages/message';
import { type Language, say } from '../messages/say';

/**
 * True for a line that we write above the column headings of a 校核清单, in any language: its title, what was checked, how
 * to use it. Any other line there is the user's. When the words of such a line change, the words before them are added
 * here, or the old line would be taken for the user's and stay in every list that has it.
 */
export function isListLine(text: string): boolean {
  return LINES.some((line) => line.test(text.trim()));
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** Stands for what the line says of one workbook. */
const ANY = '\u0000';

const WRITTEN: readonly Message[] = [
  message('report.list-title', { organisation: ANY, year: ANY }),
  message('report.list-title-no-year', { organisation: ANY }),
  message('report.list-summary', { policy: ANY, forms: ANY, counts: ANY }),
  message('report.list-how'),
];

const LINES = LANGUAGES.flatMap((language) => WRITTEN.map((line) => pattern(say(language, line))));

/** The line with anything where it names something; spaces beside that may be missing where it named nothing. */
function pattern(line: string): RegExp {
  const parts = line.split(ANY).map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
