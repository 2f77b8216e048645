import { message } from '../core/messages/message';
import { damaged } from './file-problem';

/**
 * A cell is named by its sheet's name, so every sheet needs one of its own; like the spreadsheets we do not tell upper
 * and lower case apart. Throws a FileProblem.
 */
export function checkSheetNames(names: readonly string[]): void {
  if (names.length === 0) throw damaged(message('problem.why-no-sheets'));
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (name === '' || seen.has(key)) {
      throw damaged(message('problem.why-sheet-name', { sheet: name }));
    }
    seen.add(key);
  }
}
