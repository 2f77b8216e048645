import { describe, expect, it, jest } from '@jest/globals';
import { remembered } from '../../../src/core/workbook/remembered';

describe('remembered', () => {
  it('computes a text once and gives the same answer again', () => {
    const compute = jest.fn((text: string) => ({ text }));
    const read = remembered(compute);
    expect(read('分值')).toBe(read('分值'));
    expect(read('分值')).toEqual({ text: '分值' });
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('remembers null too', () => {
    const compute = jest.fn(() => null);
    const read = remembered(compute);
    read('甲');
    read('甲');
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('keeps texts named like members of objects apart', () => {
    const read = remembered((text) => text.length);
    expect([read('__proto__'), read('constructor')]).toEqual([9, 11]);
  });

  it('forgets when it has seen too many, and does not keep prose', () => {
    const compute = jest.fn((text: string) => text);
    const read = remembered(compute);
    const prose = '文'.repeat(2000);
    read(prose);
    read(prose);
    expect(compute).toHaveBeenCalledTimes(2);
    read('first');
    for (let index = 0; index < 6000; index += 1) read(`text ${String(index)}`);
    compute.mockClear();
    expect(read('first')).toBe('first');
    expect(compute).toHaveBeenCalledTimes(1);
  });
});
