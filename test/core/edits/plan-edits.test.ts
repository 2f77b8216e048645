import { describe, expect, it } from '@jest/globals';
import type { Edit, ValueEdit } from '../../../src/core/edit';
import { type EditChoice, planEdits } from '../../../src/core/edits/plan-edits';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { review } from '../../../src/core/review';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import { HALF_READ } from '../../report/report';
import { workbookFromText } from '../../support/workbook-from-text';

const form = (funds: string, rows: string, total: string, heading = '项目资金（万元）') => `
# 附件3
2023年度项目支出绩效自评表
项目支出名称 | 抽检经费
${heading} | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | ${funds}
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 偏差原因分析及改进措施
${rows}
总分 | | | | | 100 | ${total} |
`;
const ROW = '产出指标（90分） | 数量指标 | 抽检批次 | ≥100批次 | 100批次 | 90 |';
const NOTHING: EditChoice = { fill: false, correct: false, mark: false, list: false };

function plan(text: string, choice: Partial<EditChoice>, untouchable: readonly string[] = []) {
  const { workbook } = workbookFromText(text);
  const refs = untouchable.map((address) => {
    const column = address.charCodeAt(0) - 65;
    return { sheet: '附件3', row: Number(address.slice(1)) - 1, column };
  });
  return planEdits(workbook, defaultPolicy, { ...NOTHING, ...choice }, 'zh', refs);
}

const isValue = (edit: Edit): edit is ValueEdit => edit.type === 'value';
const values = (edits: readonly Edit[]) =>
  Object.fromEntries(
    edits
      .filter(isValue)
      .map(({ cell, content }) => [
        toA1(cell),
        content.type === 'number' ? content.decimal : content.type === 'text' ? content.text : '',
      ]),
  );

describe('planEdits', () => {
  it('plans nothing unasked', () => {
    expect(plan(form('60 | 60 | 57 | 10 | | ', `${ROW} |`, ''), {}).edits).toEqual([]);
  });

  it('fills rate, scores and then the total that they make known', () => {
    const { edits, review } = plan(form('60 | 60 | 57 | 10 | | ', `${ROW} |`, ''), { fill: true });
    expect(values(edits)).toEqual({ G4: '0.95', H4: '9.5', G6: '90', G7: '99.5' });
    expect(review.figures.filter(({ state }) => state === 'filled')).toHaveLength(4);
  });

  it('writes a rate as text where the others are text', () => {
    const text = `${form('60 | 60 | 57 | 10 | | ', `${ROW} | 90`, '')}\n${form('60 | 60 | 60 | 10 | 100% | 10', `${ROW} | 90`, '100').replace('附件3', '附件4')}`;
    expect(values(plan(text, { fill: true }).edits)).toMatchObject({ G4: '95.00%' });
  });

  it('corrects a wrong score and the total that was right with it', () => {
    const { edits, review } = plan(form('60 | 60 | 57 | 10 | 95% | 9.9', `${ROW} 90 |`, '99.9'), {
      correct: true,
    });
    expect(values(edits)).toEqual({ H4: '9.5', G7: '99.5' });
    expect(review.summary.errors).toBe(0);
  });

  it('without correct leaves what was typed', () => {
    const { edits } = plan(form('60 | 60 | 57 | 10 | 95% | 9.9', `${ROW} 90 |`, '99.9'), {
      fill: true,
    });
    expect(values(edits)).toEqual({});
  });

  it('never replaces a formula', () => {
    const { edits } = plan(
      form('60 | 60 | 57 | 10 | =E4/D4 → 0.9 | =F4 → 9.9', `${ROW} 90 |`, '99.9'),
      {
        fill: true,
        correct: true,
      },
    );
    expect(values(edits)).toEqual({});
  });

  it('fills nothing that the host has refused, nor what follows from it', () => {
    const { edits, review } = plan(form('60 | 60 | 57 | 10 | | ', `${ROW} |`, ''), { fill: true }, [
      'H4',
    ]);
    expect(Object.keys(values(edits))).not.toContain('H4');
    expect(review.figures.find(({ id }) => id === 'execution-score')?.state).toBe('blank');
  });

  it('fills no rate whose inputs mix 元 and 万元', () => {
    const { edits, review } = plan(form('60 | 60 | 570000 | 10 | | ', `${ROW} 90 |`, ''), {
      fill: true,
    });
    expect(review.findings.map(({ rule }) => rule)).toContain('money-unit');
    expect(values(edits)).not.toHaveProperty('G4');
  });

  it('marks errors and warnings, one mark a cell, and lists everything', () => {
    const { edits, review } = plan(form('60 | 60 | 57 | 10 | 95% | 9.9', `${ROW} 90 |`, '99.9'), {
      mark: true,
      list: true,
    });
    const marked = edits.flatMap((edit) => (edit.type === 'mark' ? [toA1(edit.cell)] : []));
    const standing = review.findings.filter(({ severity }) => severity !== 'info');
    expect(new Set(marked)).toEqual(new Set(standing.map(({ cell }) => toA1(cell))));
    expect(marked).toHaveLength(new Set(marked).size);
    const list = edits.find((edit) => edit.type === 'list');
    expect(list?.rows.map(({ id }) => id)).toEqual(review.findings.map(({ id }) => id));
  });
});

describe('an answer to a finding', () => {
  /** A rate and a score that are wrong; the score of the line follows from the rate. */
  const TEXT = form('60 | 60 | 57 | 10 | 90% | 9.5', `${ROW} 90 |`, '99.5');
  const { workbook } = workbookFromText(TEXT);
  const [rate] = review(workbook, defaultPolicy).findings.filter(
    ({ rule }) => rule === 'execution-rate',
  );
  const id = rate?.id ?? '';
  const listOf = (edits: readonly Edit[]) => edits.find((edit) => edit.type === 'list');
  const planned = (responses: ReadonlyMap<string, string>, text = TEXT) =>
    planEdits(
      workbookFromText(text).workbook,
      defaultPolicy,
      { fill: true, correct: true, mark: true, list: true },
      'zh',
      [],
      responses,
    );
  const listed = (response: string) =>
    [
      TEXT,
      '# 校核清单',
      '编号 | 级别 | 表 | 单元格 | 问题 | 应为 | 依据 | 处理意见',
      `${id} | 错误 | 表 | 附件3!G4 | 执行率 | 95% | 依据 | ${response}`,
    ].join('\n');

  it('is without effect where there is none', () => {
    const { edits, review: after } = planned(new Map());
    expect(values(edits)).toEqual({ G4: '95.00%' });
    expect(after.summary).toMatchObject({ errors: 0, waived: 0 });
  });

  it.each([
    ['just given', planned(new Map([[id, ' 已报备 ']]))],
    ['in the list', planned(new Map(), listed('已报备'))],
  ])(
    '%s, sets it aside: not counted, corrected or marked, but listed with its reason',
    (_, plan) => {
      const { edits, review: after } = plan;
      expect(values(edits)).toEqual({});
      const marked = edits.flatMap((edit) => (edit.type === 'mark' ? [toA1(edit.cell)] : []));
      expect(marked).not.toContain('G4');
      expect(after.summary).toMatchObject({ errors: 0, waived: 1 });
      expect(after.findings.find((finding) => finding.id === id)?.waived).toEqual({
        reason: '已报备',
      });
      const row = listOf(edits)?.rows.find((each) => each.id === id);
      expect(row?.severity).toBe('error');
      expect(row?.cells.at(-1)).toBe('已报备');
      expect(listOf(edits)?.heading[1]).toContain('错误 0 项');
      expect(listOf(edits)?.heading[1]).toContain('已说明 1 项');
    },
  );

  it('says above the list what was not understood and not sure', () => {
    const { workbook } = workbookFromText(HALF_READ);
    const { edits } = planEdits(workbook, defaultPolicy, { ...NOTHING, list: true }, 'zh');
    expect(listOf(edits)?.heading[1]).toMatch(
      /提示 0 项。 有 1 处没有读懂，没有核对：附件3!G4 “核<定>数”一栏没有认出，其中的数没有核对。 识别得不够确定的：附件3 没有标题，按栏目认定。$/,
    );
  });

  it('goes into its row, and only there', () => {
    const rows = listOf(planned(new Map([[id, '已报备']])).edits)?.rows ?? [];
    expect(rows.filter((row) => row.response !== undefined).map((row) => row.response)).toEqual([
      '已报备',
    ]);
    const read = listOf(planned(new Map(), listed('已报备')).edits)?.rows ?? [];
    expect(read.some((row) => row.response !== undefined)).toBe(false);
  });

  it('taken back, blanks its row, and the finding stands again', () => {
    const { edits, review: after } = planned(new Map([[id, '']]), listed('已报备'));
    expect(values(edits)).toEqual({ G4: '95.00%' });
    expect(after.summary.waived).toBe(0);
    const untouched = planEdits(
      workbookFromText(listed('已报备')).workbook,
      defaultPolicy,
      { ...NOTHING, list: true },
      'zh',
      [],
      new Map([[id, '']]),
    );
    expect(listOf(untouched.edits)?.rows.find((row) => row.id === id)?.response).toBe('');
    expect(untouched.review.summary.errors).toBe(1);
    expect(untouched.review.findings.map(({ rule }) => rule)).not.toContain('waiver-unused');
  });

  it('to a finding that is gone is told, but has no row of its own in the list', () => {
    const { review: after, edits } = planned(
      new Map(),
      listed('已报备').replace(id, 'execution-rate-00000000'),
    );
    expect(after.findings.map(({ rule }) => rule)).toContain('waiver-unused');
    expect(listOf(edits)?.rows.filter((row) => row.id.startsWith('waiver-unused'))).toEqual([]);
  });

  it('to a finding that is gone is told where its row will stand', () => {
    const gone = listed('已报备').replace(id, 'execution-rate-00000000');
    const cellIn = (text: string) => {
      const { review: after } = planned(new Map(), text);
      return toA1(after.findings.find(({ rule }) => rule === 'waiver-unused')!.cell);
    };
    const rows = listOf(planned(new Map(), gone).edits)?.rows.length ?? 0;
    // Three heading lines, the column headings, the findings, then answers to what is gone.
    expect(cellIn(gone)).toBe(`H${String(3 + 1 + rows + 1)}`);
  });
});
