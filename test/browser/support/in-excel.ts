import { at, entered } from '../../pane/session/open-session';
import type { OpenExcel } from './open-excel';

type Behind = Pick<OpenExcel, 'excel'>;

/** What a cell of the workbook behind the page holds: a number as text, a text; null for nothing. */
export async function holds({ excel }: Behind, place: string): Promise<string | null> {
  const { sheets } = await excel.evaluate(({ dump }) => dump());
  const { sheet } = at(place);
  const cells = sheets.find(({ name }) => name === sheet)?.cells;
  const content = cells?.[place.slice(sheet.length + 1)]?.content;
  if (content?.type === 'number') return content.decimal;
  return content?.type === 'text' ? content.text : null;
}

/** What stands in the workbook behind the page. */
export const dumpOf = ({ excel }: Behind) => excel.evaluate(({ dump }) => dump());

/** Types into a cell of the sheet, as the user does. */
export const type = ({ excel }: Behind, place: string, words: string) =>
  excel.evaluate(({ user }, [cell, content]) => user.type(cell, { content }), [
    at(place),
    entered(words),
  ] as const);
