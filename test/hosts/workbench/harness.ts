import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { areaToA1, toA1 } from '../../../src/core/workbook/cell-ref';
import type { HostEnvironment } from '../../../src/hosts/host';
import { createWorkbenchHost } from '../../../src/hosts/workbench/create-workbench-host';
import { xlsxOf } from '../../support/build-xlsx';
import type { HostHarness, MakeHarness } from '../contract/harness';
import { dumpXlsx, partOf } from './dump';
import { fakeGrid } from './fake-grid';

export const ENVIRONMENT: HostEnvironment = {
  language: 'zh',
  theme: 'light',
  onThemeChange: () => () => undefined,
};

/**
 * The workbench over a file, with a grid that has no screen. What can be done in Excel alone is done to the file by another
 * program, and the file opened again.
 */
export const workbenchHarness: MakeHarness = async (workbook): Promise<HostHarness> => {
  const host = createWorkbenchHost({
    environment: ENVIRONMENT,
    saveFile: () => Promise.resolve(),
  });
  const grid = fakeGrid();
  host.attach(grid);
  const open = async (bytes: Uint8Array) => {
    const problem = await host.open({ name: '自评表.xlsx', bytes });
    if (problem) throw new Error(problem.code);
  };
  const elsewhere = async (change: (book: ExcelJS.Workbook) => void | Promise<void>) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from((await host.file()).bytes) as unknown as ArrayBuffer);
    await change(book);
    await open(new Uint8Array(await book.xlsx.writeBuffer()));
  };
  const sheetOf = (book: ExcelJS.Workbook, name: string) => {
    const sheet = book.getWorksheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const inXml = async (sheet: string, change: (xml: string) => string) => {
    const parts = unzipSync((await host.file()).bytes);
    const { workbook: now } = await host.read();
    const index = now.sheets.findIndex(({ name }) => name === sheet);
    const part = partOf((name) => strFromU8(parts[name] ?? new Uint8Array()), index);
    await open(zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) }));
  };
  const notPossible = () => Promise.reject(new Error('not in the workbench'));
  await open(xlsxOf(workbook));
  return {
    host,
    dump: async () => dumpXlsx((await host.file()).bytes),
    user: {
      async type(cell, entry) {
        const { content = { type: 'blank' as const }, formula = null, format } = entry ?? {};
        grid.typed({ cell, content, formula, ...(format === undefined ? {} : { format }) });
        await host.file();
      },
      format: (cell, format) =>
        elsewhere((book) => {
          sheetOf(book, cell.sheet).getCell(toA1(cell)).numFmt = format;
        }),
      protect: (sheet, unlocked = []) =>
        elsewhere(async (book) => {
          await sheetOf(book, sheet).protect('', {});
          for (const cell of unlocked) {
            sheetOf(book, sheet).getCell(toA1(cell)).protection = { locked: false };
          }
        }),
      async protectStructure() {
        const parts = unzipSync((await host.file()).bytes);
        const part = 'xl/workbook.xml';
        const xml = strFromU8(parts[part]!).replace(
          /<(bookViews|sheets)\b/,
          '<workbookProtection lockStructure="1"/><$1',
        );
        await open(zipSync({ ...parts, [part]: strToU8(xml) }));
      },
      merge: (sheet, area) =>
        elsewhere((book) => {
          sheetOf(book, sheet).mergeCells(areaToA1(area));
        }),
      rename: notPossible,
      remove: notPossible,
      add: notPossible,
      select: (cell) => {
        grid.select(cell);
        return Promise.resolve();
      },
      selected: () => Promise.resolve(grid.selected()),
      note: (cell, text) =>
        elsewhere((book) => {
          sheetOf(book, cell.sheet).getCell(toA1(cell)).note = text;
        }),
      link: (cell, place) =>
        inXml(cell.sheet, (xml) => {
          const link = `<hyperlink ref="${toA1(cell)}" location="${place.replaceAll("'", '&apos;')}"/>`;
          const isNone = !xml.includes('</hyperlinks>');
          const whole = isNone
            ? xml.replace(/(<pageMargins|<\/worksheet>)/, '<hyperlinks></hyperlinks>$1')
            : xml;
          return whole.replace('</hyperlinks>', `${link}</hyperlinks>`);
        }),
      unlink: (sheet) => inXml(sheet, (xml) => xml.replace(/<hyperlinks>.*<\/hyperlinks>/s, '')),
      conditionalFormat: (cell, formula) =>
        elsewhere((book) => {
          sheetOf(book, cell.sheet).addConditionalFormatting({
            ref: toA1(cell),
            rules: [{ type: 'expression', formulae: [formula], priority: 1, style: {} }],
          });
        }),
    },
  };
};
