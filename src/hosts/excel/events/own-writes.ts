import { fromA1 } from '../../../core/workbook/cell-ref';
import type { Area } from '../../../core/workbook/workbook';
import type { Timer } from '../timer';

/** A change as Excel tells of it. */
export interface ToldChange {
  readonly sheet: string;
  /** What cells hold, or their number formats. */
  readonly what: 'values' | 'formats' | 'sheet';
  /** `H6`, `A1:B2`; undefined for the sheet as a whole. */
  readonly address?: string | undefined;
  /** What a single cell holds after it, where Excel says so. */
  readonly after?: unknown;
  /** `ThisLocalAddin`, `Unknown`; undefined where Excel does not say who it was. */
  readonly trigger?: string | undefined;
}

/** Tells our own changes from the user's. */
export interface OwnWrites {
  /** We are about to change this: a cell with what it will hold, or a whole sheet. */
  expect(sheet: string, area: Area | null, after?: string | number): void;
  isOwn(change: ToldChange): boolean;
}

/** Milliseconds within which Excel tells of a change. */
const LONGEST = 5000;

/** Since ExcelApi 1.14 Excel says whose change it was; before, what we wrote is kept in mind for a while. */
export function ownWrites(timer: Timer): OwnWrites {
  let expected: {
    readonly sheet: string;
    readonly area: Area | null;
    readonly after: string | number | undefined;
    readonly until: number;
  }[] = [];
  return {
    expect: (sheet, area, after) => {
      expected.push({ sheet, area, after, until: timer.now() + LONGEST });
    },
    isOwn: ({ sheet, what, address, after, trigger }) => {
      if (trigger !== undefined) return trigger === 'ThisLocalAddin';
      const now = timer.now();
      expected = expected.filter(({ until }) => until >= now);
      const changed = address === undefined ? null : areaIn(address);
      const found = expected.find(
        (own) =>
          own.sheet === sheet &&
          (own.area === null || (changed !== null && isInside(changed, own.area))) &&
          (own.after === undefined || after === undefined || own.after === after),
      );
      // Excel tells once of a value; what comes after it is the user's.
      if (what === 'values' && found?.after !== undefined) {
        expected = expected.filter((own) => own !== found);
      }
      return found !== undefined;
    },
  };
}

/** The area that an event names; null for what is none: whole rows or columns, several areas. */
export function areaIn(address: string): Area | null {
  const [first = '', last = first, ...others] = address
    .slice(address.lastIndexOf('!') + 1)
    .split(':');
  const from = fromA1(first);
  const to = fromA1(last);
  if (!from || !to || others.length > 0) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

const isInside = (a: Area, b: Area) =>
  b.top <= a.top && a.bottom <= b.bottom && b.left <= a.left && a.right <= b.right;
