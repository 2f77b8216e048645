import { describe, expect, test } from '@jest/globals';
import { scoreSheets } from '../../../src/pane/model/score-sheet';
import { textsIn } from '../../../src/pane/texts/texts-in';
import { exampleReview, projectForm } from './example';

const text = textsIn('zh');

describe('the lines of a form', () => {
  const sheet = () =>
    scoreSheets(
      projectForm(
        `
 | 产出指标（50分） | 数量指标 | 抽检 | ≥100批次 | 80批次 | 40 | 40
 | | 质量指标 | 受理时间 | ≤15天 | 与计划时间匹配 | 10 | 10
 | | | ……
 | 效益指标 | 社会效益指标 | 市场秩序 | 不断改善 | 不断改善 | 40 | 40`,
        '100',
      ),
      'zh',
      text,
    )[0]!;

  test('stand under their first-level indicators, the execution rate first', () => {
    expect(sheet().blocks.map(({ name, lines }) => [name, lines.map((line) => line.name)])).toEqual(
      [
        ['', ['预算执行率']],
        ['产出指标', ['抽检', '受理时间']],
        ['效益指标', ['市场秩序']],
      ],
    );
  });

  test('say weight, score, what is due and the judgement', () => {
    const lines = sheet().blocks.flatMap((block) => block.lines);
    expect(
      lines.map(({ weight, score, due, differs, verdict, attainment }) => [
        weight,
        score,
        due,
        differs,
        verdict,
        attainment,
      ]),
    ).toEqual([
      ['10', '10', '10', false, null, null],
      ['40', '40', '32', true, 'unmet', '80.00%'],
      ['10', '10', null, false, 'cannot-tell', null],
      ['40', '40', '40', false, 'met', null],
    ]);
  });

  test('come to no sum while one of them cannot be judged', () => {
    expect(sheet().due).toBeNull();
  });

  test('and what the certain corrections change', () => {
    expect(sheet().change).toEqual({
      corrections: [{ cell: { sheet: '附件3-1', row: 6, column: 7 }, before: '40', after: '32' }],
      sum: { before: '100', after: '92' },
    });
  });
});

test('a placeholder with marks is listed, one without is not', () => {
  const rows = ` | 产出指标 | 数量指标 | 抽检 | ≥100批次 | 120批次 | 85 | 85\n | | | …… | | | 5 | 5\n | | | 指标2`;
  const [sheet] = scoreSheets(projectForm(rows, '100'), 'zh', text);
  const verdicts = sheet?.blocks.flatMap(({ lines }) => lines.map(({ verdict }) => verdict));
  expect(verdicts).toEqual([null, 'met', 'placeholder']);
});

test('the example has a sheet of scores for every 自评表', async () => {
  const sheets = scoreSheets(await exampleReview(), 'zh', text);
  expect(sheets.map(({ id, due }) => [id, due])).toEqual([
    ['overall', null],
    ['project-1', null],
    ['project-2', '95.67'],
    ['project-3', null],
  ]);
});
