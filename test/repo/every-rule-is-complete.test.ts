import { describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { ruleTexts as en } from '../../src/core/messages/en/rules';
import { say } from '../../src/core/messages/say';
import { ruleTexts as zhCN } from '../../src/core/messages/zh-CN/rules';
import { ruleCards } from '../../src/core/rules/index';
import { PAGE_SECTIONS, readRulePage } from '../support/rule-pages';
import { files, read } from './repository';

const ids = ruleCards.map(({ id }) => id);
/** It needs more than the workbook: the 自评报告. */
const BEYOND_THE_FORMS = ['report-figure'];
const SEVERITIES = { error: '错误', warning: '待核实', info: '提示' } as const;

/** The names of the files directly in a folder, without the ending. */
function namesIn(folder: string, ending: string): readonly string[] {
  return files
    .filter((file) => path.posix.dirname(file) === folder && file.endsWith(ending))
    .map((file) => path.posix.basename(file, ending));
}

test('every rule is in the index once, and nothing else is a rule', () => {
  const modules = namesIn('src/core/rules', '.ts').filter(
    (name) => !['index', 'rule'].includes(name),
  );
  expect(modules.sort()).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test('every page is a rule’s', () => {
  const pages = namesIn('docs/rules', '.md').filter((name) => name !== 'README');
  expect(pages.filter((name) => ![...ids, ...BEYOND_THE_FORMS].includes(name))).toEqual([]);
});

test('the table of the pages has every rule, in the order of the index', () => {
  const rows = [
    ...read('docs/rules/README.md').matchAll(
      /^\| \[([a-z-]+)\]\(\1\.md\) \| ([^ ；|]+).* \| (.+) \|$/gm,
    ),
  ];
  expect(
    rows
      .map(([, id, severity, title]) => `${id ?? ''}: ${severity ?? ''}, ${title ?? ''}`)
      .filter((row) => !BEYOND_THE_FORMS.some((id) => row.startsWith(`${id}:`))),
  ).toEqual(
    ruleCards.map(
      ({ id, severity, title }) => `${id}: ${SEVERITIES[severity]}, ${say('zh', title)}`,
    ),
  );
});

describe.each(ruleCards.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has a table of tests', () => {
    expect(files).toContain(`test/core/rules/${id}.test.ts`);
  });

  test('has a page with every section', () => {
    const page = readRulePage(id);
    expect(page?.id).toBe(id);
    expect(page?.title).toBe(say('zh', rule.title));
    expect(page?.sections.map(({ heading }) => heading)).toEqual(PAGE_SECTIONS);
    const empty = page?.sections.filter(
      ({ text, examples }) => text === '' && examples.length === 0,
    );
    expect(empty?.map(({ heading }) => heading)).toEqual([]);
  });

  test('has its own title and basis, in both languages', () => {
    expect([rule.title.id, rule.basis.id]).toEqual([`${id}.title`, `${id}.basis`]);
    expect(say('en', rule.title)).not.toBe(say('zh', rule.title));
    expect(say('en', rule.title)).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('the sentences of the rules', () => {
  const sources = files
    .filter((file) => file.startsWith('src/core/'))
    .map(read)
    .join('\n');

  test('are all said somewhere', () => {
    // By name, or as one of several: `project-set.${what}`.
    const isSaid = (id: string) =>
      sources.includes(`'${id}'`) || sources.includes(`\`${id.replace(/\..*/, '')}.\${`);
    expect(Object.keys(zhCN).filter((id) => !isSaid(id))).toEqual([]);
  });

  test('leave it to whoever shows them to say where', () => {
    const placed = [...Object.entries(zhCN), ...Object.entries(en)].filter(([, text]) =>
      text.includes('{cell}'),
    );
    expect(placed.map(([id]) => id)).toEqual([]);
  });

  test('name the same values in both languages', () => {
    const values = (text: string) => [...new Set(text.match(/\{[^{}]+\}/g) ?? [])].sort();
    const texts = new Map<string, string>(Object.entries(en));
    const unlike = Object.entries(zhCN).filter(
      ([id, text]) => values(text).join() !== values(texts.get(id) ?? '').join(),
    );
    expect(unlike.map(([id]) => id)).toEqual([]);
  });
});
