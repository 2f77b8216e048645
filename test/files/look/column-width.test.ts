import { expect, test } from '@jest/globals';
import { columnPixels, digitWidth, usualColumnPixels } from '../../../src/files/look/column-width';

test.each([
  ['Calibri', 11, 7],
  ['宋体', 9, 6],
  ['宋体', 10, 7],
  ['宋体', 11, 8],
  ['宋体', 12, 8],
  ['SimSun', 11, 8],
  ['仿宋_GB2312', 12, 8],
  ['等线', 11, 8],
  ['微软雅黑', 11, 8],
  ['Arial', 10, 7],
  ['Arial', 11, 8],
  ['Verdana', 10, 8],
  ['Times New Roman', 12, 8],
  ['', 11, 7],
])('%s %d has digits %d pixels wide', (name, size, pixels) => {
  expect(digitWidth({ name, size })).toBe(pixels);
});

// Widths that Excel and WPS write for columns of so many pixels.
test.each([
  [8.7109375, 7, 61],
  [9.140625, 7, 64],
  [10.7109375, 7, 75],
  [9, 8, 72],
  [12.625, 8, 101],
  [0.5, 7, 3],
])('a width of %d digits of %d pixels is %d pixels', (width, digit, pixels) => {
  expect(columnPixels(width, digit)).toBe(pixels);
});

test.each([
  [7, 64],
  [8, 72],
])('the usual column with digits of %d pixels has %d', (digit, pixels) => {
  expect(usualColumnPixels(8, digit)).toBe(pixels);
});
