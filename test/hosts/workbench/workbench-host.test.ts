import { describe, expect, test } from '@jest/globals';
import * as XLSX from '@e965/xlsx';
import { type HostChange, HostProblem } from '../../../src/hosts/host';
import { createWorkbenchHost } from '../../../src/hosts/workbench/create-workbench-host';
import type { InputRefusal } from '../../../src/hosts/workbench/workbench-host';
import { buildXls } from '../../support/build-xls';
import { xlsxOf } from '../../support/build-xlsx';
import { workbookFromText } from '../../support/workbook-from-text';
import { CLEAR, contentOf, list, listRow, mark, type Plain, ref, value } from '../contract/edits';
import { dumpXlsx } from './dump';
import { fakeGrid } from './fake-grid';
import { ENVIRONMENT } from './harness';

const FORM = `
# 附件1
! merge A3:B3
单位 | 5 | =B1*2 → 10
执行率 | | 0.5 [0.00%]
合计
`;

async function opened(text = FORM) {
  const host = createWorkbenchHost({
    environment: ENVIRONMENT,
    saveFile: () => Promise.resolve(),
  });
  const grid = fakeGrid();
  host.attach(grid);
  const bytes = xlsxOf(workbookFromText(text).workbook);
  expect(await host.open({ name: '自评表.xlsx', bytes })).toBeNull();
  grid.taken();
  const type = (place: string, entry: Plain, format?: string) => {
    grid.typed({
      cell: ref(place),
      content: contentOf(entry),
      formula: null,
      ...(format === undefined ? {} : { format }),
    });
  };
  const cell = async (place: string) => {
    const { sheets } = await dumpXlsx((await host.file()).bytes);
    return sheets[0]?.cells[place];
  };
  return { host, grid, bytes, type, cell };
}

describe('what the user types', () => {
  test('is in the file, with the format of a percent', async () => {
    const { type, cell } = await opened();
    type('附件1!B2', 0.875, '0.00%');
    expect(await cell('B2')).toEqual({
      content: contentOf(0.875),
      formula: null,
      format: '0.00%',
    });
  });

  test('keeps the format that the cell has in the file', async () => {
    const { type, cell } = await opened();
    type('附件1!C2', 0.875, '0%');
    expect((await cell('C2'))?.format).toBe('0.00%');
  });

  test('brings the grid up to date, in the cells that were touched', async () => {
    const { host, grid, type } = await opened();
    type('附件1!B1', 6);
    await host.read();
    expect(grid.taken()).toEqual([
      {
        what: 'update',
        difference: { layout: false, cells: [ref('附件1!B1'), ref('附件1!B1')] },
      },
    ]);
    expect(grid.picture().workbook.sheets[0]?.cells[1]?.content).toEqual(contentOf(6));
  });

  test('inside a merge is refused, said, and taken out of the grid again', async () => {
    const { host, grid, bytes, type } = await opened();
    const refused: InputRefusal[] = [];
    host.onRefused((what) => refused.push(what));
    type('附件1!B3', '不该写在这里');
    expect((await host.file()).bytes).toBe(bytes);
    expect(refused).toEqual(['merged']);
    expect(grid.taken()).toEqual([
      { what: 'update', difference: { layout: false, cells: [ref('附件1!B3')] } },
    ]);
    expect(host.status()).toMatchObject({ changed: false, canUndo: false });
  });
});

describe('new results of formulas', () => {
  const calculated = (decimal: string) => ({
    cell: ref('附件1!C1'),
    content: { type: 'number', decimal } as const,
    formula: 'B1*2',
  });

  test('are in the file, as part of the step that caused them', async () => {
    const { host, grid, type, cell } = await opened();
    type('附件1!B1', 6);
    await host.read();
    grid.user.calculated([calculated('12')]);
    expect((await cell('C1'))?.content).toEqual(contentOf(12));
    await host.undo();
    expect((await cell('C1'))?.content).toEqual(contentOf(10));
    expect(host.status()).toMatchObject({ changed: false, canUndo: false });
  });

  test('that are the file’s own change nothing, also when the last digits differ', async () => {
    const { host, grid, bytes } = await opened();
    grid.user.calculated([calculated('10.000000000000002')]);
    expect((await host.file()).bytes).toBe(bytes);
  });

  test('of functions that the grid does not know are none', async () => {
    const { host, grid, cell } = await opened();
    grid.user.calculated([
      { ...calculated('0'), content: { type: 'error', code: '#NAME?' } as const },
    ]);
    await host.read();
    expect(await cell('C1')).toEqual({
      content: { type: 'blank' },
      formula: 'B1*2',
      format: 'General',
    });
  });
});

describe('undo', () => {
  test('takes back one whole action, marks, notes and list included, and brings it again', async () => {
    const { host, bytes, type } = await opened();
    type('附件1!B1', 6);
    await host.apply([
      value('fill', '附件1!B2', null, 0.5, '0.00%'),
      CLEAR,
      mark('附件1!B1'),
      list([listRow('weights-0000000a', '附件1!B1', '分值合计 95')]),
    ]);
    const done = (await host.file()).bytes;
    await host.undo();
    expect(await dumpXlsx((await host.file()).bytes)).toMatchObject({
      sheets: [{ marks: {}, notes: {}, cells: { B1: { content: contentOf(6) } } }],
    });
    await host.undo();
    expect((await host.file()).bytes).toBe(bytes);
    await host.redo();
    await host.redo();
    expect((await host.file()).bytes).toBe(done);
  });

  test('is told as a change, and of an earlier file there is none', async () => {
    const { host, bytes, type } = await opened();
    const changes: HostChange[] = [];
    type('附件1!B1', 6);
    await host.read();
    host.onChange((change) => changes.push(change));
    await host.undo();
    await host.undo();
    expect(changes).toEqual([{ type: 'cells' }]);
    type('附件1!B1', 7);
    await host.open({ name: '另一个.xlsx', bytes });
    expect(changes.at(-1)).toEqual({ type: 'workbook' });
    expect(host.status()).toMatchObject({ changed: false, canUndo: false, canRedo: false });
  });
});

describe('files', () => {
  test('that cannot be read leave the open one as it is', async () => {
    const { host, bytes } = await opened();
    const problem = await host.open({ name: '坏.xlsx', bytes: bytes.slice(0, 100) });
    expect(problem?.code).toBe('damaged');
    expect(host.status().name).toBe('自评表.xlsx');
    expect((await host.file()).bytes).toBe(bytes);
  });

  test('of the old format can be read, not written', async () => {
    const { host, grid } = await opened();
    const sheet = XLSX.utils.aoa_to_sheet([['单位', 5]]);
    expect(await host.open({ name: '自评表.xls', bytes: buildXls({ 附件1: sheet }) })).toBeNull();
    expect(host.capabilities.write).toBe(false);
    expect(grid.taken()).toContainEqual({ what: 'writable', writable: false });
    expect((await host.read()).workbook.sheets[0]?.cells.length).toBe(2);
    await expect(host.apply([CLEAR])).rejects.toMatchObject({ code: 'read-only' });
  });

  test('are unchanged again once they are saved, or what was typed is undone', async () => {
    const { host, type } = await opened();
    const told: boolean[] = [];
    host.onStatus(({ changed }) => told.push(changed));
    type('附件1!B1', 6);
    const file = await host.file();
    host.saved({ ...file, name: '自评表（已核）.xlsx' });
    expect(host.status()).toMatchObject({ name: '自评表（已核）.xlsx', changed: false });
    await host.undo();
    await host.redo();
    expect(told).toEqual([true, false, true, false]);
  });

  test('none is open', async () => {
    const host = createWorkbenchHost({
      environment: ENVIRONMENT,
      saveFile: () => Promise.resolve(),
    });
    for (const asked of [host.read(), host.apply([]), host.reveal(ref('附件1!A1'))]) {
      await expect(asked).rejects.toEqual(new HostProblem('no-workbook'));
    }
    await host.undo();
    expect(host.status().name).toBeNull();
  });
});

describe('a cell that is being written', () => {
  test('stops values and lists, not marks or reading', async () => {
    const { host, grid } = await opened();
    grid.setStuck(true);
    await expect(host.apply([value('fill', '附件1!B2', null, 1)])).rejects.toMatchObject({
      code: 'cell-editing',
    });
    await expect(host.apply([CLEAR, mark('附件1!B1')])).resolves.toBeDefined();
    await expect(host.read()).resolves.toBeDefined();
  });
});

test('a grid that comes later shows the file as it stands', async () => {
  const { host, type } = await opened();
  type('附件1!B1', 6);
  await host.read();
  const late = fakeGrid();
  const detach = host.attach(late);
  expect(late.taken()).toEqual([{ what: 'writable', writable: true }, { what: 'show' }]);
  expect(late.picture().workbook.sheets[0]?.cells[1]?.content).toEqual(contentOf(6));
  detach();
  type('附件1!B1', 7);
  await host.read();
  expect(late.taken()).toEqual([]);
});
