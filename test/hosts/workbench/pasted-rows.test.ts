import { expect, test } from '@jest/globals';
import { pastedRows } from '../../../src/hosts/workbench/pasted-rows';

test.each<[what: string, text: string, rows: readonly (readonly string[])[]]>([
  ['one cell', '5', [['5']]],
  ['nothing', '', [['']]],
  [
    'rows and columns, as Excel ends them',
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['blank cells', '\t\t3\n\n5', [['', '', '3'], [''], ['5']]],
  ['lines inside a cell', '"一、\n二、"\t5\n', [['一、\n二、', '5']]],
  ['quotation marks inside a cell', '"他说“好”，""行"""\t5', [['他说“好”，"行"', '5']]],
  ['a text that only begins with a quotation mark', '"好"的\t5', [['"好"的', '5']]],
])('%s', (_what, text, rows) => {
  expect(pastedRows(text)).toEqual(rows);
});
