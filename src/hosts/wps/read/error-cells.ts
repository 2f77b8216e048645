import { cellArea, rangeOf } from '../model/address';
import type { EtWorksheet } from '../model/et';
import type { Doubts } from './content';
import type { Reader } from './reader';

/** Settles the doubts about the cells of a sheet; once a number has proved to stand for an error, it is not asked again. */
export function doubtsAboutCells(
  sheet: EtWorksheet,
  { isText }: Reader,
): (value: unknown, row: number, column: number) => Doubts {
  const proved = new Map<unknown, string>();
  return (value, row, column) => {
    const range = () => rangeOf(sheet, cellArea({ row, column }));
    return {
      isText: () => isText(range()),
      shown: () => {
        const before = proved.get(value);
        if (before !== undefined) return before;
        const text = range().Text;
        if (typeof text === 'string' && /^#[A-Z]/.test(text)) proved.set(value, text);
        return text;
      },
    };
  };
}
