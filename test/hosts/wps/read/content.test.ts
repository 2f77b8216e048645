import { expect, test } from '@jest/globals';
import type { Content } from '../../../../src/core/workbook/workbook';
import { HostProblem } from '../../../../src/hosts/host';
import { contentOf } from '../../../../src/hosts/wps/read/content';

const doubts = (shown?: unknown, isText: boolean | null = null) => ({
  shown: () => shown,
  isText: () => isText,
});
const number = (decimal: string): Content => ({ type: 'number', decimal });
const error = (code: string): Content => ({ type: 'error', code });
const text = (written: string): Content => ({ type: 'text', text: written });

test.each<
  [what: string, value: unknown, content: Content | null, shown?: unknown, isText?: boolean]
>([
  ['nothing', null, null],
  ['undefined', undefined, null],
  ['a whole number', 25, number('25')],
  ['a number as it is stored', 0.1 + 0.2, number('0.30000000000000004')],
  ['a very small number', 1.23e-5, number('0.0000123')],
  ['a very large one', 1.5e21, number('1500000000000000000000')],
  ['no minus before nought', -0, number('0')],
  ['a text', '56.70%', text('56.70%')],
  ['an empty text', '', text('')],
  ['a truth value', false, { type: 'boolean', value: false }],
  ['an error by its number', -2_146_826_281, error('#DIV/0!'), '#DIV/0!'],
  ['another', -2_146_826_246, error('#N/A'), '#N/A'],
  ['an error in a narrow column', -2_146_826_259, error('#NAME?'), '####'],
  ['an error where WPS has no Text', -2_146_826_273, error('#VALUE!')],
  ['an error that is new', -2_146_826_189, error('#NEW!'), '#NEW!'],
  ['the same number, typed', -2_146_826_281, number('-2146826281'), '-2146826281'],
  ['a number beside them', -2_146_826_189, number('-2146826189'), '-2146826189'],
  ['an error by its name', '#DIV/0!', error('#DIV/0!')],
  ['a text like one', '#N/A', text('#N/A'), undefined, true],
])('%s', (_what, value, content, shown = undefined, isText = undefined) => {
  expect(contentOf(value, doubts(shown, isText ?? null))).toEqual(content);
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [{ a: 1 }], [() => 1]])(
  'what no cell holds is said: %s',
  (value) => {
    expect(() => contentOf(value, doubts())).toThrow(HostProblem);
  },
);
