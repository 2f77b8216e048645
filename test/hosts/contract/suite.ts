import { afterEach, expect, test } from '@jest/globals';
import type { Edit, EditOutcome, RefusalReason } from '../../../src/core/edit';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { workbookFromText } from '../../support/workbook-from-text';
import { ref } from './edits';
import type {
  CellDump,
  Entry,
  HostHarness,
  Lacking,
  MakeHarness,
  SheetDump,
  WorkbookDump,
} from './harness';

/** What every part of the contract stands on. */
export interface Suite {
  /** A host over a workbook written as text, closed when the test is over. */
  readonly open: (text: string) => Promise<HostHarness>;
  readonly openWorkbook: (workbook: Workbook) => Promise<HostHarness>;
  readonly lacks: (what: Lacking) => boolean;
  /** `test`, for what no host can keep that lacks this. */
  readonly unless: (what: Lacking) => (title: string, run: () => Promise<void>) => void;
}

export function suiteFor(make: MakeHarness, lacking: readonly Lacking[]): Suite {
  const opened: HostHarness[] = [];
  afterEach(async () => {
    for (const harness of opened.splice(0)) await harness.close?.();
  });
  const openWorkbook = async (workbook: Workbook) => {
    const harness = await make(workbook);
    opened.push(harness);
    return harness;
  };
  return {
    open: (text) => openWorkbook(workbookFromText(text).workbook),
    openWorkbook,
    lacks: (what) => lacking.includes(what),
    unless: (what) => (lacking.includes(what) ? test.skip : test), // the host is without what it is about
  };
}

/** What stands in a cell when this is typed, in the writing of workbook-from-text: `5`, `"5"`, `=A1+1 → 2`, `0.5 [0%]`. */
export function entry(written: string): Entry {
  const { row, column, ...rest } = workbookFromText(written).workbook.sheets[0]!.cells[0]!;
  expect([row, column]).toEqual([0, 0]);
  return rest;
}

/** Reads, then applies, as every action of the session does. */
export async function readAndApply(
  { host }: HostHarness,
  edits: readonly Edit[],
): Promise<readonly EditOutcome[]> {
  await host.read();
  return (await host.apply(edits)).outcomes;
}

/** Hosts tell of what happened a little later. */
export const later = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

/** Outcomes in short: `done`, or why not. */
export function told(outcomes: readonly EditOutcome[]): readonly ('done' | RefusalReason)[] {
  return outcomes.map((outcome) => (outcome.done ? 'done' : outcome.why));
}

/** The edits that put back what was written. */
export function restores(outcomes: readonly EditOutcome[]): readonly Edit[] {
  return outcomes.flatMap((outcome) => (outcome.done && outcome.restore ? [outcome.restore] : []));
}

export function sheetOf(dump: WorkbookDump, name: string): SheetDump {
  const sheet = dump.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name} in ${dump.sheets.map((s) => s.name).join()}`);
  return sheet;
}

/** A cell as it stands: `附件1!B2`. */
export async function cellAt(harness: HostHarness, place: string): Promise<CellDump> {
  const cell = ref(place);
  return (
    sheetOf(await harness.dump(), cell.sheet).cells[toA1(cell)] ?? {
      content: null,
      formula: null,
      format: 'General',
    }
  );
}

/** A dump that does not depend on the order in which things were found. */
export async function standing(harness: HostHarness): Promise<WorkbookDump> {
  const { sheets } = await harness.dump();
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      merges: [...sheet.merges].sort(),
      conditionalFormats: [...sheet.conditionalFormats].sort((a, b) =>
        `${a.area} ${a.formula}`.localeCompare(`${b.area} ${b.formula}`),
      ),
    })),
  };
}
