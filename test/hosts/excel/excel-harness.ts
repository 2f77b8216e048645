import type { Workbook } from '../../../src/core/workbook/workbook';
import { createExcelHost } from '../../../src/hosts/excel/create-excel-host';
import type { Page } from '../../../src/hosts/excel/environment';
import type { Timer } from '../../../src/hosts/excel/timer';
import { excelDump, excelUser } from '../../support/office/excel-user';
import { loadClient } from '../../support/office/load-client';
import {
  type MemoryExcel,
  memoryExcel,
  type MemoryExcelOptions,
} from '../../support/office/memory-excel';
import { connect, type OfficeClient } from '../../support/office/office-client';
import type { HostHarness } from '../contract/harness';

export interface ExcelHarness extends HostHarness {
  readonly excel: MemoryExcel;
  readonly office: typeof Office;
  readonly page: FakePage;
  readonly timer: FakeTimer;
}

/** Time that stands still until a test moves it. */
export interface FakeTimer extends Timer {
  pass(milliseconds: number): void;
}

export interface FakePage extends Page {
  forcedColors: boolean;
  /** The user comes back to the pane. */
  focus(): void;
  readonly downloads: string[];
}

/** Loading the client takes a tenth of a second; it keeps nothing of a workbook beyond its events. */
let loaded: OfficeClient | null = null;

/** The Excel host over an Excel in memory, with Microsoft's own client between them. */
export function excelHarness(workbook: Workbook, options: MemoryExcelOptions = {}): ExcelHarness {
  const client = (loaded ??= loadClient());
  const excel = memoryExcel(workbook, options);
  const office = connect(client, excel);
  const timer = fakeTimer();
  const page = fakePage();
  return {
    host: createExcelHost({ excel: client.Excel, office, page, timer }),
    user: excelUser(excel),
    dump: () => Promise.resolve(excelDump(excel)),
    excel,
    office,
    page,
    timer,
  };
}

function fakeTimer(): FakeTimer {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly call: () => void }>();
  return {
    now: () => now,
    after: (milliseconds, call) => {
      const entry = { at: now + milliseconds, call };
      waiting.add(entry);
      return () => void waiting.delete(entry);
    },
    pass: (milliseconds) => {
      now += milliseconds;
      for (const entry of [...waiting]) {
        if (entry.at > now) continue;
        waiting.delete(entry);
        entry.call();
      }
    },
  };
}

function fakePage(): FakePage {
  const onFocus = new Set<() => void>();
  const downloads: string[] = [];
  const page: FakePage = {
    forcedColors: false,
    downloads,
    focus: () => {
      for (const call of [...onFocus]) call();
    },
    document: {
      body: { append: () => undefined },
      createElement: () => {
        const link = {
          href: '',
          download: '',
          remove: () => undefined,
          click: () => void downloads.push(link.download),
        };
        return link as unknown as HTMLAnchorElement;
      },
    },
    matchMedia: () => ({
      matches: page.forcedColors,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
    addEventListener: (_type, listener) => void onFocus.add(listener),
    removeEventListener: (_type, listener) => void onFocus.delete(listener),
  };
  return page;
}
