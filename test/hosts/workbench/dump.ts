import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { areaToA1, toA1 } from '../../../src/core/workbook/cell-ref';
import { readWorkbook } from '../../../src/files/read-workbook';
import type { CellDump, SheetDump, WorkbookDump } from '../contract/harness';

/** What stands in an .xlsx: contents as our reader gives them, and all else as another program or the bare XML has it. */
export async function dumpXlsx(bytes: Uint8Array): Promise<WorkbookDump> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.problem.code);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const parts = unzipSync(bytes);
  const text = (part: string) => (parts[part] ? strFromU8(parts[part]) : '');
  const sheets = reading.workbook.sheets.map((sheet, index): SheetDump => {
    const other = book.getWorksheet(sheet.name);
    if (!other) throw new Error(`no sheet ${sheet.name}`);
    const part = partOf(text, index);
    const xml = text(part);
    const cells: Record<string, CellDump> = {};
    other.eachRow({ includeEmpty: true }, (row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        const format = cell.style.numFmt ?? 'General';
        if (format !== 'General' && cell.master === cell) {
          cells[cell.address] = { content: null, formula: null, format };
        }
      });
    });
    for (const cell of sheet.cells) {
      const address = toA1(cell);
      const format = cells[address]?.format ?? 'General';
      cells[address] = { content: cell.content, formula: cell.formula ?? null, format };
    }
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      protected: /<sheetProtection [^>]*sheet="(?:1|true)"/.test(xml),
      cells,
      merges: (sheet.merges ?? []).map(areaToA1),
      ...conditions(xml, text('xl/styles.xml')),
      notes: notesOf(text, part),
      links: linksOf(xml),
    };
  });
  return { sheets };
}

type Text = (part: string) => string;

/** The part of a sheet, by way of the workbook and its relations. */
export function partOf(text: Text, index: number): string {
  const [sheet = ''] = [...text('xl/workbook.xml').matchAll(/<sheet [^>]+>/g)][index] ?? [];
  const id = /r:id="([^"]+)"/.exec(sheet)?.[1] ?? '';
  const target = relations(text('xl/_rels/workbook.xml.rels')).find((each) => each.id === id);
  if (!target) throw new Error(`no part of sheet ${String(index)}`);
  return `xl/${target.to.replace(/^\/?(?:xl\/)?/, '')}`;
}

function relations(xml: string): readonly { id: string; to: string }[] {
  return [...xml.matchAll(/<Relationship [^>]+>/g)].map(([relation]) => ({
    id: /Id="([^"]+)"/.exec(relation)?.[1] ?? '',
    to: /Target="([^"]+)"/.exec(relation)?.[1] ?? '',
  }));
}

function conditions(xml: string, styles: string): Pick<SheetDump, 'marks' | 'conditionalFormats'> {
  const formats = [...styles.matchAll(/<dxf>.*?<\/dxf>/gs)].map(([dxf]) => dxf);
  const marks: Record<string, SheetDump['marks'][string]> = {};
  const conditionalFormats: { area: string; formula: string }[] = [];
  const blocks = xml.matchAll(
    /<conditionalFormatting [^>]*sqref="([^"]+)"[^>]*>(.*?)<\/conditionalFormatting>/gs,
  );
  for (const [, area = '', rules = ''] of blocks) {
    for (const [rule, written = ''] of rules.matchAll(/<cfRule .*?<formula>(.*?)<\/formula>/gs)) {
      const formula = written.replaceAll('&quot;', '"').replaceAll('&gt;', '>');
      if (!formula.startsWith('N("jixiao:')) {
        conditionalFormats.push({ area, formula });
        continue;
      }
      const format = formats[Number(/dxfId="(\d+)"/.exec(rule)?.[1])] ?? '';
      const severity = format.includes('<b/>') ? 'error' : 'warning';
      for (const cell of area.split(' ')) marks[cell] = { formula, severity };
    }
  }
  return { marks, conditionalFormats };
}

function notesOf(text: Text, part: string): Readonly<Record<string, string>> {
  const name = part.slice(part.lastIndexOf('/') + 1);
  const target = relations(text(`xl/worksheets/_rels/${name}.rels`)).find(({ to }) =>
    /comments[^/]*\.xml$/.test(to),
  );
  const xml = target ? text(`xl/${target.to.replace(/^(?:\.\.\/|\/xl\/)/, '')}`) : '';
  const comments = xml.matchAll(/<comment [^>]*ref="([^"]+)"[^>]*>(.*?)<\/comment>/gs);
  return Object.fromEntries(
    [...comments].map(([, cell = '', comment = '']) => {
      const runs = [...comment.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, run = '']) => run);
      return [cell, runs.join('')];
    }),
  );
}

function linksOf(xml: string): Readonly<Record<string, string>> {
  const links: Record<string, string> = {};
  for (const [link] of xml.matchAll(/<hyperlink [^>]+>/g)) {
    const cell = /\bref="([^"]+)"/.exec(link)?.[1];
    const location = /\blocation="([^"]+)"/.exec(link)?.[1];
    if (cell !== undefined && location !== undefined) {
      links[cell] = location.replaceAll('&apos;', "'").replaceAll('&#39;', "'");
    }
  }
  return links;
}
