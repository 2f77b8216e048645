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

/** All that the workbook behind the page holds and looks like, down to which cells are locked: what nobody may change unasked. */
export const everythingIn = ({ excel }: Behind) =>
  excel.evaluate(({ excel: { book }, dump }) => ({
    sheets: dump().sheets.map((sheet, index) => {
      const { looks, protection, formattedTo, cells } = book.sheets[index] ?? {};
      const locked = [...(cells ?? [])].map(([key, cell]) => [key, cell.locked]);
      return { ...sheet, looks, protection, formattedTo, locked };
    }),
    structureProtected: book.structureProtected,
  }));

export type SheetInExcel = Awaited<ReturnType<typeof everythingIn>>['sheets'][number];

/** The action type of a request that sets something. */
const SET = 4;

/** How many round trips to Excel something takes. */
export async function tripsOf(
  { excel }: Behind,
  act: () => Promise<unknown>,
): Promise<{ readonly reads: number; readonly writes: number }> {
  const before = await excel.evaluate((it) => it.excel.requests());
  await act();
  const all = await excel.evaluate(({ excel: { bodies } }, set) => {
    return bodies.map(({ Actions }) => Actions.some(({ ActionType }) => ActionType === set));
  }, SET);
  const during = all.slice(before);
  const writes = during.filter((isWriting) => isWriting).length;
  return { reads: during.length - writes, writes };
}

/** Types into a cell of the sheet, as the user does. */
export const type = ({ excel }: Behind, place: string, words: string) =>
  excel.evaluate(({ user }, [cell, content]) => user.type(cell, { content }), [
    at(place),
    entered(words),
  ] as const);
