import type { HasApi } from '../api-set';
import type { RoundTrip } from '../round-trip';
import type { ToldChange } from './own-writes';

/** What Excel tells of, in one form whatever its version. */
export interface ExcelListener {
  /** Cells or their number formats changed. */
  readonly changed: (change: ToldChange) => void;
  /** A sheet was added, removed or renamed. */
  readonly sheets: (sheet: string, what: 'added' | 'removed' | 'renamed') => void;
  readonly selected: (sheet: string, address: string) => void;
}

/** What every event brings that matters here. */
interface EventArguments {
  readonly worksheetId: string;
  readonly address: string;
  readonly details?: { readonly valueAfter?: unknown };
  readonly triggerSource?: string;
}

/** What a sheet and the collection of all sheets can tell. */
type Source = Pick<Excel.Worksheet | Excel.WorksheetCollection, 'onChanged' | 'onSelectionChanged'>;

/**
 * Asks Excel to tell. Since ExcelApi 1.9 in one round trip for the whole workbook; before, in two, sheet by sheet, and one
 * more for each sheet that is added later.
 * @throws HostProblem
 */
export async function subscribe(
  trip: RoundTrip,
  has: HasApi,
  listener: ExcelListener,
): Promise<void> {
  const isWhole = has('1.9');
  const ids = await trip(({ workbook: { worksheets } }) => {
    if (isWhole) {
      listen(worksheets, listener);
      worksheets.onFormatChanged.add((args) =>
        heard(() => listener.changed(changeOf('formats', args))),
      );
    } else {
      worksheets.load('items/id');
    }
    if (has('1.17')) {
      worksheets.onNameChanged.add(({ worksheetId }) =>
        heard(() => listener.sheets(worksheetId, 'renamed')),
      );
    }
    worksheets.onDeleted.add(({ worksheetId }) =>
      heard(() => listener.sheets(worksheetId, 'removed')),
    );
    worksheets.onAdded.add(({ worksheetId }) =>
      heard(() => {
        listener.sheets(worksheetId, 'added');
        // Where it fails, the next reading finds the sheet all the same.
        if (!isWhole) listenToSheets(trip, [worksheetId], listener).catch(() => undefined);
      }),
    );
    return () => (isWhole ? [] : worksheets.items.map(({ id }) => id));
  });
  if (ids.length > 0) await listenToSheets(trip, ids, listener);
}

function listenToSheets(
  trip: RoundTrip,
  ids: readonly string[],
  listener: ExcelListener,
): Promise<void> {
  return trip(({ workbook }) => {
    for (const id of ids) {
      const sheet = workbook.worksheets.getItem(id);
      // The client finds out by the id whom an event is for.
      sheet.load('id');
      listen(sheet, listener);
    }
    return () => undefined;
  });
}

function listen(source: Source, listener: ExcelListener): void {
  source.onChanged.add((args) => heard(() => listener.changed(changeOf('values', args))));
  source.onSelectionChanged.add(({ worksheetId, address }) =>
    heard(() => listener.selected(worksheetId, address)),
  );
}

function changeOf(
  what: ToldChange['what'],
  { worksheetId, address, details, triggerSource }: EventArguments,
): ToldChange {
  return {
    sheet: worksheetId,
    what,
    address,
    after: details?.valueAfter,
    trigger: triggerSource,
  };
}

function heard(tell: () => void): Promise<void> {
  tell();
  return Promise.resolve();
}
