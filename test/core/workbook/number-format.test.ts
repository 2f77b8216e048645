import { expect, test } from '@jest/globals';
import { meaningfulFormat } from '../../../src/core/workbook/number-format';

test.each(['General', 'general', 'G/通用格式', '@', '', null, undefined, 42])(
  '%o says nothing of how a number is shown',
  (code) => {
    expect(meaningfulFormat(code)).toBeUndefined();
  },
);

test.each(['0.00%', '0', 'yyyy"年"', 'General"元"'])('%s is kept', (code) => {
  expect(meaningfulFormat(code)).toBe(code);
});
