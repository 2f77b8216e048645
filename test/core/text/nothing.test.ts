import { expect, test } from '@jest/globals';
import {
  isNoAmount,
  isNoAnswer,
  isNoName,
  isNone,
  isNotApplicable,
  isNoValue,
  saysNothing,
} from '../../../src/core/text/nothing';

/** In the order of the letters: Mark, Amount, naMe, Value, ansWer, None, not aPplicable. */
const KINDS = [
  ['M', saysNothing],
  ['A', isNoAmount],
  ['m', isNoName],
  ['V', isNoValue],
  ['W', isNoAnswer],
  ['N', isNone],
  ['P', isNotApplicable],
] as const;

const EVERYWHERE = 'MAmVW';

test.each<[texts: readonly string[], says: string]>([
  [['', ' ', '\n', '　', '\u200B', '\u00AD\uFEFF', '\u202A\u202C'], EVERYWHERE],
  [
    ['-', '－', '—', '——', '–', '―', '−', '─', '━', 'ー', 'ｰ', '〜', '~', '～', '_', '＿'],
    EVERYWHERE,
  ],
  [
    [
      '/',
      '／',
      '\\',
      '//',
      '.',
      '…',
      '……',
      '⋯',
      '⋯⋯',
      '...',
      '。',
      '。。。',
      '·',
      '・',
      '、',
      '，',
      ':',
      '；',
    ],
    EVERYWHERE,
  ],
  [
    ['×', '××', '※', '*', '***', '✕', '✗', '（）', '( )', '【】', '— —', '-/-', '一一', '一一一'],
    EVERYWHERE,
  ],
  [['一', 'ㄧ', '\u2F00'], 'AmW'],
  [['无', ' 无\u200B'], 'AmWN'],
  [['没有', '暂无', '暂\u200D无'], 'AWN'],
  [['不适用', '不涉及', '无此项'], 'AVP'],
  [['N/A', 'n/a', 'NA', 'Ｎ／Ａ'], 'AVWP'],
  [['略'], 'VW'],
  [['无意见', 'none', 'None'], 'W'],
  [['XX', 'xxx'], 'mV'],
  [['X', 'x'], 'm'],
  [['?', '？', '√', '+', '=', '○', '□'], 'W'],
  [['0', '零', '二', '一次', '1', '-1', '0.0', '5%', '无偏差', '无障碍设施', '已完成', '〇'], ''],
] as const)('%j say nothing as %j', (texts, says) => {
  for (const text of texts) {
    const kinds = KINDS.filter(([, holds]) => holds(text)).map(([letter]) => letter);
    expect(`${JSON.stringify(text)} ${kinds.join('')}`).toBe(`${JSON.stringify(text)} ${says}`);
  }
});
