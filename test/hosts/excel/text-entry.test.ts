import { describe, expect, test } from '@jest/globals';
import { textEntry } from '../../../src/hosts/excel/write/text-entry';
import { entered } from '../../support/office/entry';

describe('texts are set so that Excel keeps them', () => {
  test.each([
    ['因 3 月起设备停用，少检 12 批次。', '因 3 月起设备停用，少检 12 批次。'],
    ['执行率56.70%', '执行率56.70%'],
    ['', ''],
    ['一月五日', "'一月五日"],
    ['下午3:00', "'下午3:00"],
    ['56.70%', "'56.70%"],
    ['=1+1', "'=1+1"],
    ["'001", "''001"],
    ['ABC', "'ABC"],
    ['（一）按期完成', "'（一）按期完成"],
  ])('%j in a General cell', (text, entry) => {
    expect(textEntry(text, 'General')).toBe(entry);
    expect(entered(entry, 'General')).toEqual({
      content: text === '' ? null : { type: 'text', text },
      formula: null,
    });
  });

  test.each(['=1+1', '56.70%', '001'])(
    '%j in a cell of the text format needs no apostrophe',
    (text) => {
      expect(textEntry(text, '@')).toBe(text);
    },
  );

  test('one that begins with an apostrophe needs a second one, in any format', () => {
    expect(textEntry("'001", '@')).toBe("''001");
  });
});
