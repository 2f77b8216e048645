import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluationIn, outlineOf } from '../../support/show-form';

/**
 * One file for each style of template in use, in the words and the order of columns that real ones have: what is special about it,
 * the form in the notation of workbookFromText, and the outline that it must give, divided by `---`.
 */
const FOLDER = join(import.meta.dirname, 'templates');

const templates = readdirSync(FOLDER).map((file) => {
  const [about = '', text = '', outline = ''] = readFileSync(join(FOLDER, file), 'utf8').split(
    /^---$/m,
  );
  return { file, about: about.trim(), text: text.replace(/^\n/, ''), outline: outline.trim() };
});

test('there are templates', () => {
  expect(templates.length).toBeGreaterThanOrEqual(9);
});

test.each(templates)('$file: $about', ({ text, outline }) => {
  expect(outlineOf(evaluationIn(text))).toBe(outline);
});
