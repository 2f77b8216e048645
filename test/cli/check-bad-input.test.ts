import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { reviewSchema } from '../../src/report/contract';
import { xlsxOf } from '../support/build-xlsx';
import { EXAMPLE_FILE } from '../support/example-file';
import { cli, filesBelow, makeFolder, removeFolder } from '../support/run-cli';
import { workbookFromText } from '../support/workbook-from-text';

let folder = '';
beforeEach(() => void (folder = makeFolder()));
afterEach(() => removeFolder(folder));
const at = (...parts: string[]) => path.join(folder, ...parts);

const example = () => readFileSync(EXAMPLE_FILE);
const written = (text: string) => xlsxOf(workbookFromText(text).workbook);
/** The part of the library that writes compound files comes without types. */
const compound = XLSX.CFB as {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, name: string, content: Uint8Array) => void;
  };
  readonly write: (file: object, options: { readonly type: 'buffer' }) => Uint8Array;
};

/** What Excel makes of a workbook with a password: a compound file with the encrypted package in it. */
function encrypted(): Uint8Array {
  const file = compound.utils.cfb_new();
  for (const name of ['/EncryptionInfo', '/EncryptedPackage']) {
    compound.utils.cfb_add(file, name, Buffer.alloc(5000, name));
  }
  return compound.write(file, { type: 'buffer' });
}

/** The example with four megabytes of blanks in a sheet: a few kilobytes outside. */
function bomb(): Uint8Array {
  const parts = unzipSync(example());
  const sheet = Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString('utf8');
  const blanks = ' '.repeat(4 * 1024 * 1024);
  const swollen = sheet.replace('</worksheet>', `${blanks}</worksheet>`);
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': Buffer.from(swollen) });
}

const TEMPLATE = `
2023年度项目支出绩效自评表
项目支出名称
主管部门 | | | | | 实施单位
项目资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | | | | | 10
 | 其中：当年财政拨款
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 偏差原因分析及改进措施
 | 产出指标（50分） | 数量指标 | 指标1
 | | | 指标2
 | | | ……
 | 效益指标（30分） | 社会效益指标 | ……
 | 满意度指标（10分） | 服务对象满意度指标 | ……
总分 | | | | | | 100`;

describe('what cannot be checked is never a pass', () => {
  test.each<[what: string, codes: readonly string[], make: () => Uint8Array | string | null]>([
    ['a missing file', ['missing'], () => null],
    ['an empty file', ['empty'], () => ''],
    ['a file cut short', ['damaged'], () => example().subarray(0, 9000)],
    ['a file with a password', ['encrypted'], encrypted],
    ['only the head of a compound file', ['damaged'], () => encrypted().subarray(0, 512)],
    ['text named .xlsx', ['not-a-workbook'], () => '项目名称,执行率\n抽检,98%\n'],
    [
      'a page named .xlsx',
      ['not-a-workbook'],
      () => '<html><table><tr><td>1</td></tr></table></html>',
    ],
    ['a zip bomb', ['too-large'], bomb],
    [
      'some other zip',
      ['not-a-workbook', 'damaged'],
      () => zipSync({ 'a.txt': new Uint8Array(9) }),
    ],
    ['a workbook without forms', ['nothing-recognised'], () => written('姓名 | 电话\n张三 | 1')],
    ['a blank template', ['nothing-filled'], () => written(TEMPLATE)],
  ])('%s', async (_what, codes, make) => {
    const content = make();
    if (content !== null) writeFileSync(at('a.xlsx'), content);
    const before = filesBelow(folder);
    const all = ['--fill', '--correct', '--mark', '--list', '--out', at('out')];
    const { code, out } = await cli('check', at('a.xlsx'), '--format', 'json', ...all);
    expect(code).toBe(2);
    const [workbook] = reviewSchema.parse(JSON.parse(out)).workbooks;
    const problems = workbook?.problems ?? [];
    expect(problems).toHaveLength(1);
    expect(codes).toContain(problems[0]?.code);
    expect(problems[0]?.message).toMatch(/^[^\n]+。$/);
    expect(workbook?.written).toBeNull();
    expect(filesBelow(folder)).toEqual(before);
    if (problems[0]?.code !== 'nothing-filled') {
      expect(workbook).toMatchObject({ forms: [], figures: [], findings: [] });
    }
    const { code: again, out: text } = await cli('check', at('a.xlsx'));
    expect(again).toBe(2);
    expect(text).toContain(problems[0]?.message);
  });

  test('a folder named like a workbook, with nothing in it', async () => {
    mkdirSync(at('x.xlsx'));
    const { code, out, err } = await cli('check', at('x.xlsx'), '--format', 'json');
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('one bad file in a folder leaves the others checked', async () => {
    copyFileSync(EXAMPLE_FILE, at('b.xlsx'));
    writeFileSync(at('a.xlsx'), 'x');
    const { code, out } = await cli('check', folder, '--format', 'json');
    const { workbooks } = reviewSchema.parse(JSON.parse(out));
    expect(code).toBe(2);
    expect(workbooks.map(({ problems, forms }) => [problems.length, forms.length])).toEqual([
      [1, 0],
      [0, 5],
    ]);
  });
});
