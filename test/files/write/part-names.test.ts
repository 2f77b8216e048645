import { expect, test } from '@jest/globals';
import {
  relationsPartOf,
  relativeTarget,
  resolveTarget,
} from '../../../src/files/xlsx/package/part-name';

test.each([
  ['', '_rels/.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ['xl/worksheets/sheet1.xml', 'xl/worksheets/_rels/sheet1.xml.rels'],
])('the relations of «%s» are in %s', (part, relations) => {
  expect(relationsPartOf(part)).toBe(relations);
});

test.each([
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['', '/xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', './worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../comments1.xml', 'xl/comments1.xml'],
  ['xl/worksheets/sheet1.xml', '/xl/comments/comment1.xml', 'xl/comments/comment1.xml'],
  ['xl/worksheets/sheet1.xml', '../../../../etc/passwd', 'etc/passwd'],
  ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', 'worksheets/%E8%A1%A8.xml', 'xl/worksheets/表.xml'],
  ['xl/workbook.xml', 'worksheets/100%.xml', 'xl/worksheets/100%.xml'],
])('from «%s» %s leads to %s', (part, target, found) => {
  expect(resolveTarget(part, target)).toBe(found);
});

test.each([
  ['xl/workbook.xml', 'xl/styles.xml', 'styles.xml'],
  ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/comments1.xml', '../comments1.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/drawings/vmlDrawing1.vml', '../drawings/vmlDrawing1.vml'],
  ['book.xml', 'xl/styles.xml', 'xl/styles.xml'],
  ['a/b/c.xml', 'x/y.xml', '../../x/y.xml'],
])('from %s to %s the target is %s', (part, target, written) => {
  expect(relativeTarget(part, target)).toBe(written);
  expect(resolveTarget(part, written)).toBe(target);
});
