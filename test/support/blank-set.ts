import { fromA1 } from '../../src/core/workbook/cell-ref';
import type { Cell, Sheet, Workbook } from '../../src/core/workbook/workbook';
import { exampleWorkbook } from './example-set';

/** The example's 附件1, 附件2 and one 附件3 with nothing filled in: what a unit starts from. */
export function blankWorkbook(): Workbook {
  const sheets = exampleWorkbook().sheets.filter(({ name }) => name in KEPT_NUMBERS);
  return { sheets: sheets.map(blank) };
}

/** Numbers that are printed on the form. */
const KEPT_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  附件1: [],
  附件2: ['G5', 'G44'],
  '附件3-1': ['G6', 'G40'],
};

/** Where a form is filled in: names, objectives, indicators with their targets, actuals, weights, scores and explanations. */
const FILLED_IN: Readonly<Record<string, readonly string[]>> = {
  附件1: ['B3:G3', 'B4:G5', 'B7:G25', 'B28:G28'],
  附件2: ['B3:I3', 'D5:I5', 'B12:I12', 'E14:I43', 'H44:I44'],
  '附件3-1': ['C3:I3', 'C4:E4', 'G4:I4', 'D6:I9', 'B11:I11', 'E13:I39', 'H40:I40'],
};

function blank(sheet: Sheet): Sheet {
  const areas = (FILLED_IN[sheet.name] ?? []).map((range) => {
    const [from, to] = range.split(':').map((address) => fromA1(address)!);
    return { from: from!, to: to! };
  });
  const kept = (KEPT_NUMBERS[sheet.name] ?? []).map((address) => fromA1(address)!);
  const isLabel = ({ row, column, content }: Cell) =>
    kept.some((cell) => cell.row === row && cell.column === column) ||
    (content.type === 'text' && LABELS.test(content.text)) ||
    !areas.some(
      ({ from, to }) =>
        from.row <= row && row <= to.row && from.column <= column && column <= to.column,
    );
  let indicator = 0;
  return {
    ...sheet,
    cells: sheet.cells.filter(isLabel).flatMap((cell) => {
      if (cell.content.type !== 'text') return [cell];
      const text = cell.content.text
        .replace(/2022年/, '上年')
        .replace(/2023年(?!度)/, '本年')
        .replace(/2023年度/, '____年度')
        .replace(/(一般公共预算|基本支出|项目支出|其他资金)：[\d.]+$/, '$1：')
        .replace(/^\s*([123]、)(?:业务工作|运行维护|编外用工人员)经费$/, '$1');
      const isName = cell.column === NAMES && cell.row >= (FIRST_INDICATOR[sheet.name] ?? Infinity);
      if (!isName || text === '……') {
        indicator = 0;
        return [{ ...cell, content: { type: 'text', text } }];
      }
      indicator += 1;
      return [{ ...cell, content: { type: 'text', text: `指标${String(indicator)}：` } }];
    }),
  };
}

/** Column and first row of the names of indicators. */
const NAMES = 3;
const FIRST_INDICATOR: Readonly<Record<string, number>> = { 附件2: 13, '附件3-1': 12 };

/** Headings inside the areas that are filled in. */
const LABELS =
  /^(?:编制数|控制率|.*在职人数|年初预算数|全年预算数|全年执行数|分值|执行率|自评得分)$/;
