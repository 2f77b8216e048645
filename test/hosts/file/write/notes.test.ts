import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../src/hosts/file/apply-edits';
import { buildXlsx } from '../../../support/build-xlsx';
import { CLEAR, mark } from './edits';
import { changedParts, differingParts, partOf, partsOf } from './parts';
import { richPackage } from './rich-package';

const SHEET = 'xl/worksheets/sheet1.xml';
const COMMENTS = 'xl/comments1.xml';
const DRAWING = 'xl/drawings/vmlDrawing1.vml';

/** The places, authors and texts of the notes in a comments part. */
function notesIn(comments: string): readonly string[] {
  const authors = [...comments.matchAll(/<author>(.*?)<\/author>/g)].map(([, name]) => name);
  return [...comments.matchAll(/<comment ref="(\w+)" authorId="(\d+)".*?<\/comment>/gs)].map(
    ([comment, place, author]) =>
      `${place} ${authors[Number(author)]}: ${[...comment.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join('')}`,
  );
}

describe('a sheet without notes', () => {
  const input = buildXlsx({ sheets: [{ name: 'S', rows: [[1]] }, { name: 'T' }] });
  const edits = [
    CLEAR,
    mark('S!B2', '第一条\n第二条'),
    mark('S!A1', '别的', 'warning'),
    mark('T!C3', '又一条'),
  ];
  const { bytes, outcomes } = applyEdits(input, edits);

  test('gets a part for their texts and one for their boxes', () => {
    expect(outcomes.every(({ done }) => done)).toBe(true);
    expect(changedParts(input, bytes)).toEqual(
      [
        '[Content_Types].xml',
        'xl/styles.xml',
        ...[1, 2].flatMap((number) => [
          `xl/comments${number}.xml`,
          `xl/drawings/vmlDrawing${number}.vml`,
          `xl/worksheets/_rels/sheet${number}.xml.rels`,
          `xl/worksheets/sheet${number}.xml`,
        ]),
      ].sort(),
    );
    expect(notesIn(partOf(bytes, COMMENTS))).toEqual([
      'B2 绩效自评助手: 绩效自评助手：\n第一条\n第二条',
      'A1 绩效自评助手: 绩效自评助手：\n别的',
    ]);
    expect(partOf(bytes, SHEET)).toContain('<legacyDrawing r:id="rId2"/></worksheet>');
    const drawing = partOf(bytes, DRAWING);
    expect(drawing.match(/<v:shape /g)).toHaveLength(2);
    expect(drawing).toContain('<x:Row>1</x:Row><x:Column>1</x:Column>');
    expect(new Set(drawing.match(/id="_x0000_s\d+"/g)).size).toBe(2);
    expect(partOf(bytes, '[Content_Types].xml').match(/PartName="[^"]*\.vml"/g)).toHaveLength(2);
  });

  test('has the same bytes after the same edits once more', () => {
    expect(applyEdits(bytes, edits).bytes).toBe(bytes);
  });

  test('is as it was when they are cleared', () => {
    expect(differingParts(input, applyEdits(bytes, [CLEAR]).bytes)).toEqual([]);
  });

  test('keeps those that are asked for again', () => {
    const fewer = applyEdits(bytes, [CLEAR, mark('S!A1', '别的', 'warning')]).bytes;
    expect(notesIn(partOf(fewer, COMMENTS))).toEqual(['A1 绩效自评助手: 绩效自评助手：\n别的']);
    expect(partsOf(fewer).has('xl/comments2.xml')).toBe(false);
    expect(partOf(fewer, DRAWING).match(/<v:shape /g)).toHaveLength(1);
    expect(differingParts(input, applyEdits(fewer, [CLEAR]).bytes)).toEqual([]);
  });

  test('gets a changed note in place of the old one', () => {
    const changed = applyEdits(bytes, [mark('S!B2', '改了')]).bytes;
    expect(notesIn(partOf(changed, COMMENTS))).toEqual([
      'A1 绩效自评助手: 绩效自评助手：\n别的',
      'B2 绩效自评助手: 绩效自评助手：\n改了',
    ]);
    expect(partOf(changed, DRAWING).match(/<v:shape /g)).toHaveLength(2);
  });

  test('loses the note of a mark that has none any more', () => {
    const changed = applyEdits(bytes, [mark('T!C3', '')]).bytes;
    expect(partsOf(changed).has('xl/comments2.xml')).toBe(false);
    expect(partOf(changed, 'xl/worksheets/sheet2.xml')).toContain('<cfRule');
  });
});

describe('a sheet with notes, a conversation and a control', () => {
  const input = richPackage();
  const edits = [
    CLEAR,
    mark('附件3-1!B2'),
    mark('附件3-1!C2'),
    mark('附件3-1!D2'),
    mark('附件3-1!A5'),
  ];
  const { bytes, outcomes } = applyEdits(input, edits);

  test('keeps them, and says so', () => {
    expect(outcomes.map((outcome) => (outcome.done ? 'done' : outcome.why))).toEqual([
      'done',
      'note-exists',
      'note-exists',
      'done',
      'done',
    ]);
    const text = '绩效自评助手: 绩效自评助手：\n执行率低于 90%，没有写明偏差原因。';
    expect(notesIn(partOf(bytes, COMMENTS))).toEqual([
      'B2 王会计: 王会计:\n已核对',
      'C2 tc={5B5F2E6D-0000-0000-0000-000000000001}: [线程批注]',
      `D2 ${text}`,
      `A5 ${text}`,
    ]);
    const [before, after] = [partOf(input, DRAWING), partOf(bytes, DRAWING)];
    const kept = before.slice(0, before.lastIndexOf('</xml>'));
    expect(after.startsWith(kept)).toBe(true);
    expect(after.slice(kept.length)).toMatch(
      /^<v:shape id="_x0000_s3076".*<v:shape id="_x0000_s3077".*<\/v:shape><\/xml>$/,
    );
    expect(after.match(/<v:shapetype/g)).toHaveLength(1);
  });

  test('changes in the places that it must', () => {
    expect(changedParts(input, bytes)).toEqual([COMMENTS, DRAWING, 'xl/styles.xml', SHEET].sort());
    const marks =
      /(<conditionalFormatting sqref="B2">.*)<dataValidations/.exec(partOf(bytes, SHEET))?.[1] ??
      '';
    expect(marks.match(/priority="(\d+)"/g)).toEqual(
      [10, 11, 12, 13].map((at) => `priority="${at}"`),
    );
    expect(partOf(bytes, SHEET).replace(marks, '')).toBe(partOf(input, SHEET));
  });

  test('is as it was when ours are cleared', () => {
    expect(differingParts(input, applyEdits(bytes, [CLEAR]).bytes)).toEqual([]);
  });

  test('has the same bytes after the same edits once more', () => {
    expect(applyEdits(bytes, edits).bytes).toBe(bytes);
  });
});

describe('notes as other programs write them', () => {
  const rels = (comments: string, drawing: string) =>
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="comments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="${comments}"/>` +
    `<Relationship Id="anysvml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing" Target="${drawing}"/></Relationships>`;
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const input = buildXlsx({
    sheets: [{ name: 'S' }],
    extraParts: {
      [SHEET]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/><x:legacyDrawing xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:id="anysvml"/></x:worksheet>`,
      'xl/worksheets/_rels/sheet1.xml.rels': rels(
        '/xl/comments/comment1.xml',
        '/xl/drawings/commentsDrawing1.vml',
      ),
      'xl/comments/comment1.xml': `<x:comments xmlns:x="${MAIN}"><x:authors><x:author>me</x:author></x:authors><x:commentList><x:comment ref="B2" authorId="0"><x:text><x:t>hi</x:t></x:text></x:comment></x:commentList></x:comments>`,
      'xl/drawings/commentsDrawing1.vml':
        '<xml><ns2:shapetype xmlns:ns2="urn:schemas-microsoft-com:vml" id="_x0000_t202"/><ns0:shape xmlns:ns0="urn:schemas-microsoft-com:vml" type="#_x0000_t202" id="_x0000_s1026"><ns2:ClientData xmlns:ns2="urn:schemas-microsoft-com:office:excel" ObjectType="Note"><ns2:Row>1</ns2:Row><ns2:Column>1</ns2:Column></ns2:ClientData></ns0:shape></xml>',
    },
  });
  const edits = [mark('S!B2'), mark('S!A1')];
  const { bytes, outcomes } = applyEdits(input, edits);

  test('are kept, and ours come to them with the prefixes in use', () => {
    expect(outcomes.map(({ done }) => done)).toEqual([false, true]);
    expect(partOf(bytes, 'xl/comments/comment1.xml')).toMatch(
      /<x:author>me<\/x:author><x:author>绩效自评助手<\/x:author>.*<x:comment ref="A1" authorId="1" shapeId="0"><x:text><x:r><x:rPr>/,
    );
    expect(partOf(bytes, 'xl/drawings/commentsDrawing1.vml')).toMatch(
      /<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="[^"]*" xmlns:x="[^"]*" id="_x0000_s1027"/,
    );
  });

  test('are as they were when ours are cleared', () => {
    expect(differingParts(input, applyEdits(bytes, [CLEAR]).bytes)).toEqual([]);
  });
});

test.each([
  ['markup', '<b>&]]>'],
  ['control characters', 'a\u0001\r\nb_x0041_'],
  ['an emoji and half of one', '😀\uD83D'],
  ['very long', '长'.repeat(40_000)],
  ['nothing but lines', '\n\n'],
])('the text of a note may be anything: %s', (_, note) => {
  const input = buildXlsx({ sheets: [{ name: 'S' }] });
  const edits = [CLEAR, mark('S!A1', note), mark('S!A2', '别的')];
  const { bytes } = applyEdits(input, edits);
  expect(applyEdits(bytes, edits).bytes).toBe(bytes);
  expect(differingParts(input, applyEdits(bytes, [CLEAR]).bytes)).toEqual([]);
});

test('a note at the edge of the sheet has its box inside', () => {
  const input = buildXlsx({ sheets: [{ name: 'S' }] });
  const { bytes } = applyEdits(input, [mark('S!XFD1048576')]);
  const anchor =
    /<x:Anchor>(.*)<\/x:Anchor>/.exec(partOf(bytes, DRAWING))?.[1]?.split(', ').map(Number) ?? [];
  expect(Math.max(anchor[0]!, anchor[4]!)).toBeLessThanOrEqual(16_383);
  expect(Math.max(anchor[2]!, anchor[6]!)).toBeLessThanOrEqual(1_048_575);
});
