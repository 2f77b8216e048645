import { describe, expect, test } from '@jest/globals';
import { shownText } from '../../../src/core/amount/shown-text';
import type { Cell, Content } from '../../../src/core/workbook/workbook';

const cell = (content: Content, format?: string): Cell => ({
  ...{ row: 0, column: 0, content },
  ...(format === undefined ? {} : { format }),
});
const shown = (decimal: string, format?: string) =>
  shownText(cell({ type: 'number', decimal }, format));

describe('what a person reads', () => {
  test.each([
    ['1', '0%', '100%'],
    ['0.567', '0.00%', '56.70%'],
    ['0.8735', '0.0%', '87.4%'],
    ['0.9', '"≥"0%', '≥90%'],
    ['90', '"≥"0"%"', '≥90%'],
    ['138', '0"件"', '138件'],
    ['138', 'General"件"', '138件'],
    ['93.18000000000001', undefined, '93.18'],
    ['93.18000000000001', 'General', '93.18'],
    ['93.185', '0.00', '93.19'],
    ['-2.5', '0', '-3'],
    ['5836.24', '#,##0.00', '5836.24'],
    ['1E-05', undefined, '0.00001'],
    ['12345', '0!.0,"万"', '12345'],
    ['1e99999', undefined, '1e99999'],
  ])('%s formatted %s', (decimal, format, text) => {
    expect(shown(decimal, format)).toBe(text);
  });

  test.each<[string, Cell | undefined, string]>([
    ['no cell', undefined, ''],
    ['a formula never calculated', cell({ type: 'blank' }), ''],
    ['text stays as it is', cell({ type: 'text', text: ' ≥ 120件\n' }, '0'), ' ≥ 120件\n'],
    ['TRUE', cell({ type: 'boolean', value: true }), 'TRUE'],
    ['FALSE', cell({ type: 'boolean', value: false }), 'FALSE'],
    ['an error', cell({ type: 'error', code: '#N/A' }), '#N/A'],
  ])('%s', (_, written, text) => {
    expect(shownText(written)).toBe(text);
  });
});

describe('dates', () => {
  test.each([
    ['1', '1900年1月1日'],
    ['59', '1900年2月28日'],
    ['60', '1900年2月29日'],
    ['61', '1900年3月1日'],
    ['366', '1900年12月31日'],
    ['36526', '2000年1月1日'],
    ['36585', '2000年2月29日'],
    ['36586', '2000年3月1日'],
    ['44927', '2023年1月1日'],
    ['45291', '2023年12月31日'],
    ['45291.75', '2023年12月31日'],
    ['45351', '2024年2月29日'],
    ['73109', '2100年2月28日'],
    ['73110', '2100年3月1日'],
    ['2958465', '9999年12月31日'],
    ['2958466', '2958466'],
    ['0', '0'],
    ['0.5', '0.5'],
    ['-1', '-1'],
  ])('serial %s', (serial, text) => {
    expect(shown(serial, 'yyyy-mm-dd')).toBe(text);
  });

  test.each([
    ['yyyy"年"m"月"d"日"', '2023年11月30日'],
    ['yyyy/m/d h:mm', '2023年11月30日'],
    ['yyyy"年"m"月"', '2023年11月'],
    ['m"月"d"日"', '11月30日'],
    ['m"月"', '11月'],
    ['yyyy"年"', '2023年'],
    ['d"日" h:mm', '30日'],
    ['h:mm:ss', '45260'],
  ])('formatted %s', (format, text) => {
    expect(shown('45260', format)).toBe(text);
  });

  test('every day from 1900 to 2199 follows the one before', () => {
    const months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let serial = 0;
    for (let year = 1900; year < 2200; year += 1) {
      // The sheet programs count 1900 as a leap year.
      const leap = year === 1900 || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      months.forEach((length, month) => {
        const days = month === 1 && leap ? 29 : length;
        for (let day = 1; day <= days; day += 1) {
          serial += 1;
          if (day > 1 && day < days) continue;
          expect(shown(String(serial), 'yyyy-mm-dd')).toBe(`${year}年${month + 1}月${day}日`);
        }
      });
    }
  });
});
