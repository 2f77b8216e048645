import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/files/apply-edits';
import { buildXlsx } from '../../support/build-xlsx';
import { CLEAR, mark } from './edits';
import { COMMENTS, DRAWING, notesIn, SHEET } from './note-parts';
import { changedParts, differingParts, partOf, withPart } from './parts';
import { richPackage } from './rich-package';

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

test('a package that names each relations part by itself is as it was when ours are cleared', () => {
  const type = 'application/vnd.openxmlformats-package.relationships+xml';
  const input = buildXlsx({
    sheets: [{ name: 'S' }],
    extraParts: {
      '[Content_Types].xml':
        '<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"><t:Default Extension="xml" ContentType="application/xml"/>' +
        `<t:Override PartName="/_rels/.rels" ContentType="${type}"/></t:Types>`,
    },
  });
  const { bytes } = applyEdits(input, [mark('S!A1')]);
  const contentTypes = partOf(bytes, '[Content_Types].xml');
  expect(contentTypes).toContain(
    `<t:Override PartName="/xl/worksheets/_rels/sheet1.xml.rels" ContentType="${type}"/>`,
  );
  expect(contentTypes).toContain('<t:Override PartName="/xl/drawings/vmlDrawing1.vml"');
  expect(differingParts(input, applyEdits(bytes, [CLEAR]).bytes)).toEqual([]);
});

test('a drawing whose boxes have no common type gets none, and is as it was when ours are cleared', () => {
  const input = withPart(richPackage(), DRAWING, (drawing) =>
    drawing.replace(/<v:shapetype[^]*<\/v:shapetype>/, ''),
  );
  const { bytes } = applyEdits(input, [mark('附件3-1!D2')]);
  expect(partOf(bytes, DRAWING)).not.toContain('shapetype');
  expect(differingParts(input, applyEdits(bytes, [CLEAR]).bytes)).toEqual([]);
});

test('a drawing of controls alone gets a type for boxes, and loses it with them', () => {
  const input = withPart(richPackage(), DRAWING, (drawing) =>
    drawing
      .replace(/<v:shapetype[^]*<\/v:shapetype>/, '')
      .replaceAll('#_x0000_t202', '#_x0000_t201')
      .replaceAll('ObjectType="Note"', 'ObjectType="Button"'),
  );
  const { bytes } = applyEdits(input, [mark('附件3-1!D2')]);
  expect(partOf(bytes, DRAWING).match(/<v:shapetype id="_x0000_t202"/g)).toHaveLength(1);
  expect(differingParts(input, applyEdits(bytes, [CLEAR]).bytes)).toEqual([]);
});

test('a sheet that points to a drawing that is not there gets one', () => {
  const input = buildXlsx({
    sheets: [{ name: 'S' }],
    extraParts: {
      [SHEET]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/><legacyDrawing r:id="rId9"/></worksheet>`,
    },
  });
  const { bytes } = applyEdits(input, [mark('S!A1')]);
  expect(partOf(bytes, SHEET).match(/<legacyDrawing [^>]*>/g)).toEqual([
    '<legacyDrawing r:id="rId2"/>',
  ]);
  expect(partOf(bytes, DRAWING)).toContain('<v:shape ');
});

test('notes of ours are known by their first line where a program forgot whom they are by', () => {
  const input = richPackage();
  const { bytes } = applyEdits(input, [mark('附件3-1!D2'), mark('附件3-1!A5')]);
  const forgotten = withPart(bytes, COMMENTS, (comments) =>
    comments
      .replace(/<author>.*<\/author>/, '<author></author>')
      .replace(/authorId="\d"/g, 'authorId="0"'),
  );
  const edits = [CLEAR, mark('附件3-1!D2')];
  const after = applyEdits(forgotten, edits);
  expect(after.outcomes.every(({ done }) => done)).toBe(true);
  expect(notesIn(partOf(after.bytes, COMMENTS)).map((note) => note.slice(0, 4))).toEqual([
    'B2 :',
    'C2 :',
    'D2 :',
  ]);
  expect(applyEdits(after.bytes, edits).bytes).toBe(after.bytes);
  expect(notesIn(partOf(applyEdits(forgotten, [CLEAR]).bytes, COMMENTS))).toHaveLength(2);
});
