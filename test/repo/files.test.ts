import { describe, expect, test } from '@jest/globals';
import { files, linesMatching, textFiles } from './repository';

const texts = textFiles();

test('the top level holds what a reader expects, and nothing else', () => {
  const folders = ['src', 'assets', 'test', 'docs', 'examples', 'bench', 'wps', 'scripts', '.ci'];
  const named = [
    ...['README.md', 'CHANGELOG.md', 'LICENSE', 'manifest.xml'],
    ...['package.json', 'package-lock.json', '.npmrc'],
    ...['webpack.config.js', 'jest.config.js', 'eslint.config.js', '.dependency-cruiser.cjs'],
    ...['.prettierrc.json', '.prettierignore', '.editorconfig', '.gitignore', '.gitattributes'],
  ];
  const unexpected = files.filter((file) => {
    const [top = '', ...rest] = file.split('/');
    if (rest.length > 0) return !folders.includes(top);
    return !named.includes(top) && !/^tsconfig(\.\w+)?\.json$/.test(top);
  });
  expect(unexpected).toEqual([]);
});

describe('no file names', () => {
  // Written apart, so that this file is not found either.
  test.each<[what: string, pattern: RegExp]>([
    ['a folder of the machine that it was made on', /(?<![\w.*-])\/(?:work|tmp)\//],
    ['the host of a package registry', /registry\.(?:npmjs|npmmirror|yarnpkg)\b/],
  ])('%s', (_what, pattern) => {
    expect(linesMatching(texts, pattern)).toEqual([]);
  });
});

describe('no test is left out without a reason on its line', () => {
  const leftOut = /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|skipIf|runIf|fails)\b/;
  const reason = /\/\/ *\S.{8,}$/;

  function leftOutIn(sources: readonly { file: string; text: string }[]): string[] {
    return linesMatching(sources, leftOut).filter((line) => !reason.test(line));
  }

  test('in the repository', () => {
    expect(leftOutIn(texts.filter(({ file }) => /^test\/.*\.ts$/.test(file)))).toEqual([]);
  });

  test.each<[line: string, noticed: boolean]>([
    ["test('works', run);", false],
    ["skip('works');", false],
    [['test', "skip('works');"].join('.'), true],
    [['describe', "only('works');"].join('.'), true],
    [['test', "skip.each(rows)('works');"].join('.'), true],
    [['test', 'concurrent', "skip('works');"].join('.'), true],
    [['test', "skip('works'); // "].join('.'), true],
    [['test', "skip('works'); // needs Windows to run"].join('.'), false],
  ])('%s', (line, noticed) => {
    expect(leftOutIn([{ file: 'a.test.ts', text: line }])).toHaveLength(noticed ? 1 : 0);
  });
});
