import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/files/apply-edits';
import { apply } from './apply-to-sheet';
import { value } from './edits';

describe('hostile texts', () => {
  test.each([
    ['a formula', '=1+1', '<t>=1+1</t>'],
    ['markup', '<b>&"\'', '<t>&lt;b&gt;&amp;"\'</t>'],
    ['the end of CDATA', ']]>', '<t>]]&gt;</t>'],
    ['control characters', 'a\u0000\u001F\tb', '<t>a_x0000__x001F_\tb</t>'],
    ['a carriage return', 'a\r\nb', '<t xml:space="preserve">a_x000D_\nb</t>'],
    ['what looks like an escape', '_x0041_', '<t>_x005F_x0041_</t>'],
    ['an emoji', '😀', '<t>😀</t>'],
    ['half an emoji', 'a\uD83D', '<t>a\uFFFD</t>'],
    ['a noncharacter', '\uFFFF', '<t>_xFFFF_</t>'],
    ['white space', ' a ', '<t xml:space="preserve"> a </t>'],
  ])('%s', (_, text, xml) => {
    const edit = value('S!A1', null, text);
    const { bytes, after } = apply('', edit);
    expect(after).toBe(`<row r="1"><c r="A1" t="inlineStr"><is>${xml}</is></c></row>`);
    expect(applyEdits(bytes, [edit]).bytes).toBe(bytes);
  });

  test('longer than a cell can hold', () => {
    const edit = value('S!A1', null, '长'.repeat(40_000));
    const { bytes, after } = apply('', edit);
    expect(/<t>(.*)<\/t>/.exec(after ?? '')?.[1]).toBe(`${'长'.repeat(32_766)}…`);
    expect(applyEdits(bytes, [edit]).bytes).toBe(bytes);
  });
});
