import { describe, expect, test } from '@jest/globals';
import { Decimal } from '../../../src/core/amount/decimal';
import { rateAgrees, readRate } from '../../../src/core/amount/rate';
import { type NumberReading, readCell, readText } from '../../../src/core/amount/reading';

/** `0.8738 [0.00%]` a number with a format, `0.8738` one without, `"87.38%"` text. */
function rateCell(written: string): NumberReading {
  const text = /^"(.*)"$/.exec(written)?.[1];
  const [decimal = '', format] = written.replace(']', '').split(' [');
  const reading =
    text === undefined
      ? readCell({
          ...{ row: 0, column: 0, content: { type: 'number', decimal } },
          ...(format === undefined ? {} : { format }),
        })
      : readText(text);
  if (reading.kind !== 'number') throw new Error(`${written} is no number`);
  return reading;
}

describe('how a rate cell can be read, in points', () => {
  test.each([
    ['"87.38%"', ['87.38/2']],
    ['0.8738 [0.00%]', ['87.38/2']],
    ['0.8738 [0%]', ['87.38/0']],
    ['0.8738', ['87.38/2', '0.8738/4']],
    ['0.87', ['87/0', '0.87/2']],
    ['0.9', ['90/0', '0.9/1']],
    ['87.38', ['87.38/2', '8738/0']],
    ['"87.38"', ['87.38/2', '8738/0']],
    ['1', ['100/0', '1/0']],
    ['100', ['100/0', '10000/0']],
    ['0', ['0/0', '0/0']],
    ['1.05', ['1.05/2', '105/0']],
  ])('%s', (written, points) => {
    expect(
      readRate(rateCell(written)).map(
        (read) => `${read.points.toFixed()}/${String(read.decimals)}`,
      ),
    ).toEqual(points);
  });
});

const RATE = new Decimal(263).dividedBy(301);

describe('a rate cell agrees with the computed rate', () => {
  test.each([
    // cell, part ÷ whole, agrees
    ['"87.38%"', '263/301', true],
    ['"87.37%"', '263/301', false],
    ['"87.4%"', '263/301', true],
    ['"87%"', '263/301', true],
    ['"86%"', '263/301', false],
    ['0.8738 [0.00%]', '263/301', true],
    ['0.873754152823920 [0.00%]', '263/301', true],
    ['0.873754152823920', '263/301', true],
    ['0.8737', '263/301', false],
    ['0.8738', '263/301', true],
    ['87.38', '263/301', true],
    ['87.375', '263/301', true],
    ['"87.38"', '263/301', true],
    ['87.3754', '263/301', true],
    ['86', '862/1000', true],
    ['"86%"', '862/1000', true],
    ['1', '5/5', true],
    ['100', '5/5', true],
    ['"100%"', '5/5', true],
    ['"100.00%"', '5/5', true],
    ['1.05', '105/100', true],
    ['105', '105/100', true],
    ['0', '0/5', true],
    ['"0.00%"', '0/5', true],
    // Full marks are claimed only when they are attained, whatever the precision.
    ['"100%"', '9958/10000', false],
    ['100', '9958/10000', false],
    ['1', '9958/10000', false],
    ['"99.6%"', '9958/10000', true],
    ['0.9958 [0%]', '9958/10000', true],
    ['0.996 [0%]', '9958/10000', false],
    ['"100%"', '99996/100000', true],
    // From the other side: a full rate is not understated.
    ['"99.99%"', '5/5', false],
    ['"101%"', '1005/1000', true],
  ])('%s for %s: %s', (written, ratio, agreed) => {
    const [part = '', whole = ''] = ratio.split('/');
    expect(rateAgrees(rateCell(written), new Decimal(part).dividedBy(whole))).toBe(agreed);
  });

  test('every way of writing one rate agrees alike', () => {
    const ways = ['"87.38%"', '0.8738', '0.8738 [0.00%]', '87.38', '"87.38"', '"８７.３８％"'];
    expect(ways.filter((way) => !rateAgrees(rateCell(way), RATE))).toEqual([]);
  });
});
