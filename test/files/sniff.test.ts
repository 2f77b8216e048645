import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { concat } from '../../src/files/zip/bytes';
import { problemOf } from '../support/problem-of';

const GBK_LINE = Uint8Array.of(0xb1, 0xe0, 0xd6, 0xc6, 0xca, 0xfd, 0x2c, 0x33, 0x30, 0x31, 0x0a);
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A package whose main part is this one. */
const packageOf = (part: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${part}"/></Relationships>`,
    ),
    [part]: strToU8('<document/>'),
  });

describe('a file that is no workbook is told what it is and what to do', () => {
  const saveAs = '不是 Excel 工作簿；请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。';
  const useWorkbook = '不是 Excel 工作簿；请改用自评表的 Excel 文件（.xlsx）。';
  const unpack = '不是 Excel 工作簿；请先解压，再校验其中的 .xlsx 文件。';

  test.each<[what: string, bytes: Uint8Array, kind: string, advice: string]>([
    ['CSV in UTF-8', strToU8('编制数,301\n在职人数,263\n'), '文本或 CSV', saveAs],
    ['CSV in GBK', GBK_LINE, '文本或 CSV', saveAs],
    ['text in UTF-16', strToU8('\xff\xfea\0,\x001\0', true), '文本或 CSV', saveAs],
    ['one letter', strToU8('a'), '文本或 CSV', saveAs],
    [
      'a web page',
      strToU8('<html><table><tr><td>301</td></tr></table></html>'),
      '网页（HTML）',
      saveAs,
    ],
    ['a table that was named .xls', strToU8('\n  <TABLE border=1>'), '网页（HTML）', saveAs],
    ['a web page with a mark', strToU8('\uFEFF<!DOCTYPE html>'), '网页（HTML）', saveAs],
    ['a web page in one file', strToU8('MIME-Version: 1.0\r\n'), '网页（HTML）', saveAs],
    [
      'XML of Excel 2003',
      strToU8(
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
      'XML 表格',
      saveAs,
    ],
    [
      'ODF',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<x/>'),
      }),
      'ODF 表格（.ods）',
      saveAs,
    ],
    ['OFD', zipSync({ 'OFD.xml': strToU8('<ofd:OFD/>') }), 'OFD 版式文件', useWorkbook],
    ['PDF', strToU8('%PDF-1.7\n'), 'PDF', useWorkbook],
    ['Word', packageOf('word/document.xml'), 'Word 文档', useWorkbook],
    ['RTF', strToU8('{\\rtf1\\ansi'), 'Word 文档', useWorkbook],
    ['PowerPoint', packageOf('ppt/presentation.xml'), '演示文稿', useWorkbook],
    ['PNG', strToU8('\x89PNG\r\n\x1a\n', true), '图片', useWorkbook],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), '图片', useWorkbook],
    ['zip', zipSync({ '附件.xlsx': strToU8('x') }), '压缩包', unpack],
    ['rar', strToU8('Rar!\x1a\x07\x01\x00', true), '压缩包', unpack],
    ['7z', strToU8('7z\xbc\xaf\x27\x1c', true), '压缩包', unpack],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), '压缩包', unpack],
    ['bytes of any kind', Uint8Array.of(0, 1, 2, 3, 4), '其他格式', useWorkbook],
  ])('%s', async (_what, bytes, kind, advice) => {
    expect(await problemOf(bytes)).toBe(`not-a-workbook: 文件内容是${kind}，${advice}`);
  });
});

test.each<[what: string, bytes: Uint8Array, problem: RegExp]>([
  ['nothing', new Uint8Array(0), /^empty: 文件是空的（0 字节）；请重新下载或复制后再试。$/],
  [
    'xlsb',
    packageOf('xl/workbook.bin'),
    /^unsupported: 暂不支持二进制工作簿（\.xlsb）；.*另存为 \.xlsx/,
  ],
  [
    'Excel 4',
    concat([Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0)]),
    /^unsupported: 暂不支持Excel 95 以前的旧格式；/,
  ],
  ['the first bytes of a zip file', strToU8('PK'), /^damaged: /],
  [
    'the first bytes of an OLE file',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    /^damaged: /,
  ],
])('%s', async (_what, bytes, problem) => {
  expect(await problemOf(bytes)).toMatch(problem);
});
