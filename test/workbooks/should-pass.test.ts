import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../src/core/messages/say';
import { areaToA1, toA1 } from '../../src/core/workbook/cell-ref';
import { lineOf, reviewed, snapshotOfFile, told } from '../support/reviewed-file';
import { expectWith } from '../support/expect-with';

const folder = path.join(import.meta.dirname, 'should-pass');
const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

interface Expected {
  /** Kind, place and money unit of each form. */
  readonly forms: readonly string[];
  /** Warnings and infos that are right to stand. */
  readonly findings?: readonly string[];
  /** What cannot be checked, and is said. */
  readonly unread?: readonly string[];
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  'standard-set': {
    forms: [
      'base-data 附件1!A1:G25 wan',
      'overall 附件2!A1:I23 wan',
      'project 附件3-1!A1:I22 wan 食品安全抽检经费',
      'project 附件3-2!A1:I22 wan 执法车辆运行维护费',
    ],
  },
  'three-column-targets': {
    forms: ['project 项目自评!A1:K21 wan 51010023T000008中小学校舍维修'],
  },
  'weight-before-target': { forms: ['project Sheet1!A1:I20 wan 农村饮水安全巩固提升'] },
  yuan: { forms: ['project 项目自评表!A1:I20 yuan 残疾人辅助器具适配'] },
  formulas: {
    forms: [
      'base-data 基础数据!A1:G25 wan',
      'project 抽检经费!A1:I22 wan 食品安全抽检经费',
      'project 车辆经费!A1:I22 wan 执法车辆运行维护费',
    ],
  },
  stacked: {
    forms: [
      'base-data 自评表汇总!A1:G25 wan',
      'overall 自评表汇总!A28:I50 wan',
      'project 自评表汇总!A53:I74 wan 食品安全抽检经费',
      'project 自评表汇总!A77:I98 wan 执法车辆运行维护费',
    ],
  },
  'side-by-side': {
    forms: [
      'project 项目!A1:I22 wan 食品安全抽检经费',
      'project 项目!K1:S22 wan 执法车辆运行维护费',
    ],
  },
  'without-weights': {
    forms: ['project 自评表!A1:G21 wan 村级公益事业财政奖补'],
    unread: ['F12 表中没有“分值”“自评得分”栏，得分无法核对'],
  },
  'project-only': { forms: ['project Sheet2!C4:K22 wan 全民健身设施更新'] },
  // Scores and no weights; parents and their children are both scored, and only the parents count.
  'parents-and-children': {
    forms: ['project 自评表!A1:G16 wan 化肥减量增效示范'],
    unread: ['G7 表中没有“分值”栏，得分无法核对'],
  },
  // 复核分 is the reviewer's, and differs from the unit's own.
  'reviewer-column': { forms: ['project 项目自评!A1:I13 wan 城乡临时救助'] },
  'other-county-base-data': { forms: ['base-data 附件3!A1:H24 wan'] },
};

test('every workbook of the folder is expected, and is there', () => {
  expect(files.length).toBeGreaterThanOrEqual(8);
  expect(files.map((name) => name.replace('.xlsx', '')).sort()).toEqual(
    Object.keys(EXPECTED).sort(),
  );
});

describe.each(files)('%s', (file) => {
  const expected = EXPECTED[file.replace('.xlsx', '')];
  const review = async () => reviewed(await snapshotOfFile(path.join(folder, file)));

  test('its forms are recognised', async () => {
    const { forms } = await review();
    expect(
      forms.map((form) =>
        [
          form.kind,
          `${form.sheet}!${areaToA1(form.range)}`,
          form.unit ?? 'no unit',
          ...(form.kind === 'project' ? [form.project?.text ?? 'no project'] : []),
        ].join(' '),
      ),
    ).toEqual(expected?.forms);
  });

  test('it passes', async () => {
    const { forms, findings, problems, figures } = await review();
    expectWith(findings.map(lineOf), told(findings)).toEqual(expected?.findings ?? []);
    const unread = forms.flatMap((form) =>
      form.unread.map(({ cell, why }) => `${toA1(cell)} ${say('zh', why)}`),
    );
    expect(unread).toEqual(expected?.unread ?? []);
    expect(problems.map(({ code }) => code)).toEqual(unread.length > 0 ? ['cells-unread'] : []);
    // A pass is one only if something was compared.
    expect(figures.some(({ state }) => state === 'agrees')).toBe(true);
    expect(figures.filter(({ state }) => state === 'differs')).toEqual([]);
  });
});
