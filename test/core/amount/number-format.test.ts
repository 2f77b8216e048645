import { expect, test } from '@jest/globals';
import {
  isDateFormat,
  isPercentFormat,
  readFormat,
  shownDecimals,
} from '../../../src/core/amount/number-format';

test.each([
  // format, percent, date, decimals
  ['General', false, false, null],
  ['G/通用格式', false, false, null],
  ['@', false, false, null],
  ['0', false, false, 0],
  ['0.00', false, false, 2],
  ['#,##0.00', false, false, 2],
  ['#,##0.00_);[Red]\\(#,##0.00\\)', false, false, 2],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', false, false, 2],
  ['¥#,##0.00;¥-#,##0.00', false, false, 2],
  ['[$¥-804]#,##0.0', false, false, 1],
  ['0%', true, false, 0],
  ['0.00%', true, false, 2],
  ['0.00%;[Red]-0.00%', true, false, 2],
  ['0.00"%"', false, false, 2],
  ['"d"0', false, false, 0],
  ['0;0.00%', false, false, 0],
  ['[>=0.5]0.0%;0', true, false, 1],
  ['0.00E+00', false, false, 2],
  ['# ?/?', false, false, 0],
  ['0.00,', false, false, 2],
  ['yyyy-mm-dd', false, true, null],
  ['m/d/yy h:mm', false, true, null],
  ['yyyy"年"m"月"d"日";@', false, true, null],
  ['[$-804]yyyy年m月d日', false, true, null],
  ['[DBNum1][$-804]yyyy"年"m"月"', false, true, null],
  ['[h]:mm:ss', false, true, null],
  ['mm:ss.0', false, true, 1],
  ['aaaa', false, true, null],
  ['[Red]General', false, false, null],
  ['', false, false, null],
])('%s', (format, percent, date, decimals) => {
  expect([isPercentFormat(format), isDateFormat(format), shownDecimals(format)]).toEqual([
    ...[percent, date, decimals],
  ]);
});

test.each([
  ['0"件"', '', '件'],
  ['0件', '', '件'],
  ['"≥"0"%"', '≥', '%'],
  ['General"批次"', '', '批次'],
  ['0.00_ "万元"', '', '万元'],
  ['[$¥-804]0', '¥', ''],
  ['0!.0,"万"', '', ''],
  ['[红色]0', '', ''],
])('what %s writes round the number', (format, prefix, suffix) => {
  expect(readFormat(format)).toMatchObject({ prefix, suffix });
});
