import type { Area } from '../../../src/core/workbook/workbook';
import { addressOf, holds, overlap, placesOf, sizeOf, within } from './area';
import { conditionsObject } from './conditions';
import { type BookModel, cellAt, type CellModel, cellOf, type SheetModel } from './model';
import { noteObject } from './note';
import { rawValue, shaped, spread, uniform } from './shapes';
import type { World } from './stand-in';
import { enter } from './typed-entry';
import { sheetObject } from './sheet';
import { shownText } from './shown-text';

/** More cells at once would stop WPS for seconds: who asks for them has made a mistake. */
const MOST_AT_ONCE = 20_000;

const areas = new WeakMap<object, { readonly sheet: SheetModel; readonly area: Area }>();

/** What a range object stands for. */
export function rangeAreaOf(range: unknown): { readonly sheet: SheetModel; readonly area: Area } {
  const known = areas.get(range as object);
  if (!known) throw new Error('no range');
  return known;
}

/** `Range`: one area of one sheet. */
export function rangeObject(world: World, book: BookModel, sheet: SheetModel, area: Area): object {
  const { object, variant } = world;
  const lines = <Value>(valueOf: (cell: Readonly<CellModel>) => Value) => {
    if (sizeOf(area) > MOST_AT_ONCE) throw new Error(`${addressOf(area)}: too many at once`);
    return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (__, column) =>
        valueOf(cellAt(sheet, area.top + row, area.left + column)),
      ),
    );
  };
  const same = <Value>(valueOf: (cell: Readonly<CellModel>) => Value) => {
    if (sizeOf(area) < Math.min(sheet.cells.size, MOST_AT_ONCE)) {
      return uniform(lines(valueOf).flat());
    }
    const present = [...sheet.cells].flatMap(([key, cell]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return holds(area, row, column) ? [valueOf(cell)] : [];
    });
    const missing = present.length < sizeOf(area) ? [valueOf(cellAt(sheet, -1, -1))] : [];
    return uniform([...present, ...missing]);
  };
  const merges = () => sheet.merges.filter((merge) => overlap(merge, area));
  const isLocked = ({ locked }: Readonly<CellModel>) => sheet.isProtected && locked;
  /** Changes cells as far as protection allows. */
  const change = (run: () => void, isAllowed: boolean) => {
    if (!isAllowed) {
      if (variant.refusals === 'silence') return;
      throw new Error('0x800A03EC');
    }
    world.change(run);
  };
  const isFree = () => !lines(isLocked).flat().includes(true);
  const own = object('Range', {
    get: {
      Value2: () => {
        const values = lines(({ value }) => rawValue(value, variant));
        return shaped(values, variant.values, world.traffic);
      },
      Formula: () => {
        const formulas = lines(({ formula, value }) =>
          formula === null ? rawText(value) : `=${formula}`,
        );
        if (variant.formulas !== 'none') return shaped(formulas, variant.formulas, world.traffic);
        return uniform(formulas.flat());
      },
      HasFormula: () => uniform(lines(({ formula }) => formula !== null).flat()),
      NumberFormat: () => same(({ format }) => format),
      Locked: () => same(({ locked }) => locked),
      Text: () => (sizeOf(area) === 1 ? shownText(cellAt(sheet, area.top, area.left)) : null),
      MergeCells: () => {
        const here = merges();
        if (here.length === 0) return false;
        const covered = here.reduce((sum, merge) => sum + sizeOf(common(merge, area)), 0);
        return covered === sizeOf(area) ? true : null;
      },
      MergeArea: () => {
        if (sizeOf(area) > 1) throw new Error('0x800A03EC');
        const [merge] = merges();
        return rangeObject(world, book, sheet, merge ?? area);
      },
      Comment: () => {
        const note = sheet.notes.find(
          ({ row, column }) => row === area.top && column === area.left,
        );
        return note ? noteObject(world, book, sheet, note) : null;
      },
      FormatConditions: () => conditionsObject(world, book, sheet, area),
      Font: () => dress(world, 'Font', ['Bold', 'Size', 'Color', 'Underline']),
      Interior: () => dress(world, 'Interior', ['Color']),
      Borders: () => dress(world, 'Borders', ['LineStyle', 'Color']),
      Rows: () => object('RangeRows', { call: { AutoFit: () => undefined } }),
    },
    set: {
      Value2: (value) => {
        if (Array.isArray(value) && variant.arrays === false) return;
        const entries = spread(value, area);
        change(() => {
          placesOf(area).forEach(({ row, column }) => {
            const entry = entries[row - area.top]?.[column - area.left];
            enter(cellOf(sheet, row, column), entry, variant);
          });
        }, isFree());
        world.fire('SheetChange', sheetObject(world, book, sheet), own);
      },
      NumberFormat: (format) => {
        change(() => {
          for (const { row, column } of placesOf(area)) {
            cellOf(sheet, row, column).format = String(format);
          }
        }, !sheet.isProtected);
      },
      Locked: (locked) => {
        change(() => {
          for (const { row, column } of placesOf(area)) {
            cellOf(sheet, row, column).locked = locked === true;
          }
        }, !sheet.isProtected);
      },
      ColumnWidth: () => undefined,
      WrapText: () => undefined,
      HorizontalAlignment: () => undefined,
      VerticalAlignment: () => undefined,
    },
    call: {
      Address: (row, column) =>
        row === false && column === false
          ? addressOf(area)
          : addressOf(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'),
      AddComment: (text) => {
        const { top: row, left: column } = area;
        const isTaken = sheet.notes.some((note) => note.row === row && note.column === column);
        const isMerged = merges().length > 0 && variant.notesOnMerged === false;
        if (sizeOf(area) > 1 || isTaken || isMerged || sheet.isProtected) {
          throw new Error('0x800A03EC');
        }
        const note = { row, column, text: String(text) };
        world.change(() => sheet.notes.push(note));
        return noteObject(world, book, sheet, note);
      },
      Merge: () => {
        world.change(() => sheet.merges.push(area));
      },
      ClearFormats: () => {
        world.change(() => {
          for (const { row, column } of placesOf(area)) {
            cellOf(sheet, row, column).format = 'General';
          }
        });
      },
      Select: () => {
        if (book.sheets[book.front] !== sheet) throw new Error('0x800A03EC');
        if (within(sheet.selection, area) && within(area, sheet.selection)) return;
        sheet.selection = area;
        world.fire('SheetSelectionChange', sheetObject(world, book, sheet), own);
      },
    },
  });
  areas.set(own, { sheet, area });
  return own;
}

/** A typed value as Formula gives it: the text that one would type. */
function rawText(value: CellModel['value']): unknown {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function common(a: Area, b: Area): Area {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** Looks that are set and never asked for. */
function dress({ object }: World, type: string, names: readonly string[]): object {
  return object(type, {
    set: Object.fromEntries(names.map((name) => [name, () => undefined])),
  });
}
