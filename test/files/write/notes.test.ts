import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/files/apply-edits';
import { buildXlsx } from '../../support/build-xlsx';
import { CLEAR, mark } from './edits';
import { COMMENTS, DRAWING, notesIn, SHEET } from './note-parts';
import { changedParts, differingParts, partOf, partsOf } from './parts';

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

  test('gives its parts’ names to another sheet', () => {
    const moved = applyEdits(bytes, [CLEAR, mark('T!A1', '搬走')]).bytes;
    const fromS = applyEdits(input, [mark('S!A1', '留下')]).bytes;
    const swapped = applyEdits(fromS, [CLEAR, mark('T!A1', '搬走')]).bytes;
    expect(notesIn(partOf(swapped, COMMENTS))).toEqual(['A1 绩效自评助手: 绩效自评助手：\n搬走']);
    expect(partOf(swapped, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain('../comments1.xml');
    for (const after of [moved, swapped]) {
      expect(applyEdits(after, [CLEAR, mark('T!A1', '搬走')]).bytes).toBe(after);
      expect(differingParts(input, applyEdits(after, [CLEAR]).bytes)).toEqual([]);
    }
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
