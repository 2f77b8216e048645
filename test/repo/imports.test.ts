import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './repository';

/** The fence around each module, tried: every row is one import, and the rule that must report it, or 'allowed'. */
type Row = [from: string, to: string, reportedBy: string, how?: 'type' | 'dynamic'];

const rows: Row[] = [
  // Inside the core, imports go down.
  ['src/core/review.ts', 'src/core/rules/index.ts', 'allowed'],
  ['src/core/review.ts', 'src/core/forms/form.ts', 'allowed'],
  ['src/core/edits/plan.ts', 'src/core/review.ts', 'allowed'],
  ['src/core/edits/mark.ts', 'src/core/messages/say.ts', 'allowed'],
  ['src/core/rules/index.ts', 'src/core/rules/a-rule.ts', 'allowed'],
  ['src/core/rules/a-rule.ts', 'src/core/figures/figure.ts', 'allowed'],
  ['src/core/rules/b-rule.ts', 'src/core/indicator/reading/cell-text.ts', 'allowed'],
  ['src/core/rules/c-rule.ts', 'src/core/rules/rule.ts', 'allowed'],
  ['src/core/rules/weights.ts', 'src/core/rules/weights/part.ts', 'allowed'],
  ['src/core/rules/cross-form/one.ts', 'src/core/rules/cross-form/other.ts', 'allowed'],
  ['src/core/rules/e-rule.ts', 'src/core/messages/message.ts', 'allowed'],
  ['src/core/figures/figure.ts', 'src/core/forms/form.ts', 'allowed'],
  ['src/core/figures/rate.ts', 'src/core/indicator/judgement.ts', 'allowed'],
  ['src/core/figures/score.ts', 'src/core/policy/schema.ts', 'allowed'],
  ['src/core/indicator/judging/judge.ts', 'src/core/amount/decimal.ts', 'allowed'],
  ['src/core/forms/form.ts', 'src/core/workbook/cell.ts', 'allowed'],
  ['src/core/forms/evaluation/block.ts', 'src/core/forms/tables/table.ts', 'allowed'],
  ['src/core/build-reviewed-set.ts', 'src/core/forms/recognise.ts', 'allowed'],
  ['src/core/policy/schema.ts', 'src/core/amount/decimal.ts', 'allowed'],
  ['src/core/policy/more.ts', 'zod', 'allowed'],
  ['src/core/amount/decimal.ts', 'decimal.js', 'allowed'],
  ['src/core/amount/reading.ts', 'src/core/workbook/cell.ts', 'allowed'],
  ['src/core/messages/say.ts', 'src/core/workbook/cell.ts', 'allowed', 'type'],

  // And never up or aside.
  ['src/core/workbook/up.ts', 'src/core/amount/decimal.ts', 'core-workbook'],
  ['src/core/workbook/up-type.ts', 'src/core/amount/decimal.ts', 'core-workbook', 'type'],
  ['src/core/workbook/speaks.ts', 'src/core/messages/message.ts', 'core-workbook'],
  ['src/core/amount/up.ts', 'src/core/forms/form.ts', 'core-amount'],
  ['src/core/amount/aside.ts', 'src/core/policy/schema.ts', 'core-amount'],
  ['src/core/messages/runs.ts', 'src/core/amount/decimal.ts', 'core-messages'],
  ['src/core/messages/up.ts', 'src/core/forms/form.ts', 'core-messages-types', 'type'],
  ['src/core/policy/up.ts', 'src/core/workbook/cell.ts', 'core-policy'],
  ['src/core/policy/aside.ts', 'src/core/forms/form.ts', 'core-policy'],
  ['src/core/text/up.ts', 'src/core/workbook/cell.ts', 'core-text'],
  [
    'src/core/forms/labels/grammar/up.ts',
    'src/core/forms/labels/label.ts',
    'core-forms-labels-grammar',
  ],
  ['src/core/forms/ledger/aside.ts', 'src/core/forms/evaluation/funds.ts', 'core-forms-ledger'],
  [
    'src/core/indicator/naming/up.ts',
    'src/core/indicator/reading/units.ts',
    'core-indicator-naming',
  ],
  ['src/core/certainty/aside.ts', 'src/core/explanations/stub.ts', 'core-certainty'],
  ['src/core/edits/marks/aside.ts', 'src/core/edits/values/fill.ts', 'core-edits-marks'],
  ['src/core/edits/values/aside.ts', 'src/core/edits/marks/mark.ts', 'core-edits-values'],
  ['src/core/edits/list/aside.ts', 'src/core/edits/values/fill.ts', 'core-edits-list'],
  ['src/core/forms/labels/up.ts', 'src/core/forms/tables/table.ts', 'core-forms-labels'],
  ['src/core/forms/tables/up.ts', 'src/core/forms/head/head.ts', 'core-forms-tables'],
  ['src/core/forms/head/up.ts', 'src/core/forms/evaluation/funds.ts', 'core-forms-head'],
  [
    'src/core/forms/base-data/aside.ts',
    'src/core/forms/evaluation/funds.ts',
    'core-forms-base-data',
  ],
  [
    'src/core/forms/evaluation/aside.ts',
    'src/core/forms/base-data/staff.ts',
    'core-forms-evaluation',
  ],
  ['src/core/indicator/words/up.ts', 'src/core/indicator/reading/units.ts', 'core-indicator-words'],
  [
    'src/core/indicator/reading/up.ts',
    'src/core/indicator/judging/judge.ts',
    'core-indicator-reading',
  ],
  ['src/core/indicator/judging/aside.ts', 'src/core/forms/form.ts', 'core-indicator-judging'],
  ['src/core/findings/up.ts', 'src/core/rules/rule.ts', 'core-findings'],
  ['src/core/money/up.ts', 'src/core/scores/range.ts', 'core-money'],
  ['src/core/scores/up.ts', 'src/core/explanations/stub.ts', 'core-scores'],
  ['src/core/scores/weights/up.ts', 'src/core/filing/parties.ts', 'core-scores-weights'],
  ['src/core/explanations/aside.ts', 'src/core/filing/parties.ts', 'core-explanations'],
  ['src/core/filing/aside.ts', 'src/core/explanations/stub.ts', 'core-filing'],
  ['src/core/needed-fields/aside.ts', 'src/core/scores/range.ts', 'core-needed-fields'],
  ['src/core/rules/cross-form/aside.ts', 'src/core/explanations/stub.ts', 'core-rules-cross-form'],
  ['src/core/rules/sum-of-parts/aside.ts', 'src/core/filing/parties.ts', 'core-rules-sum-of-parts'],
  ['src/core/rules/weights/aside.ts', 'src/core/filing/parties.ts', 'core-rules-weights'],
  ['src/core/forms/up.ts', 'src/core/figures/figure.ts', 'core-forms'],
  ['src/core/forms/aside.ts', 'src/core/indicator/judging/judge.ts', 'core-forms'],
  ['src/core/forms/says.ts', 'src/core/messages/say.ts', 'core-forms'],
  ['src/core/indicator/aside.ts', 'src/core/forms/form.ts', 'core-indicator'],
  ['src/core/indicator/aside-type.ts', 'src/core/forms/form.ts', 'core-indicator', 'type'],
  ['src/core/figures/up.ts', 'src/core/rules/rule.ts', 'core-figures'],
  ['src/core/figures/door.ts', 'src/core/review.ts', 'core-figures'],
  ['src/core/rules/door.ts', 'src/core/review.ts', 'core-rules'],
  ['src/core/rules/edits.ts', 'src/core/edits/plan.ts', 'core-rules'],
  ['src/core/edits/aside.ts', 'src/core/rules/a-rule.ts', 'core-edits'],
  ['src/core/responses/up.ts', 'src/core/review.ts', 'core-responses'],
  ['src/core/reviewed-set.ts', 'src/core/responses/responses.ts', 'allowed', 'type'],
  ['src/core/rules/says.ts', 'src/core/messages/say.ts', 'core-rules'],
  ['src/core/rules/aside.ts', 'src/core/rules/a-rule.ts', 'rules-know-no-rules'],
  ['src/core/rules/lister.ts', 'src/core/rules/index.ts', 'rules-know-no-rules'],
  ['src/core/rules/f-rule.ts', 'src/core/rules/weights/part.ts', 'rules-know-no-rules'],
  ['src/core/novelty/new.ts', 'src/core/amount/decimal.ts', 'core-new-layer'],

  // The core is alone.
  ['src/core/forms/node.ts', 'node:fs', 'core-is-pure'],
  ['src/core/figures/node-type.ts', 'node:fs', 'core-is-pure', 'type'],
  ['src/core/rules/zip.ts', 'fflate', 'core-imports-itself'],
  ['src/core/forms/host.ts', 'src/hosts/host.ts', 'core-imports-itself', 'type'],
  ['src/core/top.ts', 'src/cli/main.ts', 'core-imports-itself'],

  // From outside it is entered by its doors.
  ['src/cli/main.ts', 'src/core/review.ts', 'allowed'],
  ['src/cli/report.ts', 'src/core/messages/say.ts', 'allowed'],
  ['src/cli/files.ts', 'src/files/read.ts', 'allowed'],
  ['src/cli/names.ts', 'src/core/forms/form.ts', 'allowed', 'type'],
  ['src/cli/write.ts', 'src/core/edits/plan.ts', 'allowed'],
  ['src/hosts/host.ts', 'src/core/edit.ts', 'allowed', 'type'],
  ['src/files/read.ts', 'src/core/workbook/cell.ts', 'allowed'],
  ['src/files/unzip.ts', 'fflate', 'allowed'],
  ['src/pane/pane.ts', 'src/core/review.ts', 'allowed'],
  ['src/pane/port.ts', 'src/hosts/host.ts', 'allowed'],
  ['src/cli/window.ts', 'src/core/forms/form.ts', 'core-by-its-doors'],
  ['src/files/window.ts', 'src/core/rules/a-rule.ts', 'core-by-its-doors'],
  ['src/pane/window.ts', 'src/core/figures/figure.ts', 'core-by-its-doors'],

  // The hosts are apart from what people see.
  ['src/pane/excel.ts', 'src/hosts/excel/read.ts', 'pane-by-the-port'],
  ['src/pane/file-type.ts', 'src/files/read.ts', 'pane-by-the-port', 'type'],
  ['src/hosts/wps/up.ts', 'src/cli/main.ts', 'nothing-imports-the-outermost'],
  ['src/hosts/excel/up.ts', 'src/pane/pane.ts', 'pane-and-ribbon-are-joined-outside'],
  ['src/excel/main.ts', 'src/pane/pane.ts', 'allowed'],
  ['src/excel/host.ts', 'src/hosts/excel/read.ts', 'allowed'],
  ['src/cli/aside.ts', 'src/workbench/main.ts', 'nothing-imports-the-outermost'],
  ['src/hosts/wps/ribbon.ts', 'src/ribbon/commands.ts', 'pane-and-ribbon-are-joined-outside'],
  ['src/ribbon/host.ts', 'src/hosts/excel/read.ts', 'ribbon-by-the-session'],
  ['src/pane/session/screen.ts', 'src/pane/pane.ts', 'ribbon-by-the-session'],
  ['src/hosts/workbench/save.ts', 'src/files/read.ts', 'allowed'],
  ['src/hosts/wps/look.ts', 'src/hosts/excel/read.ts', 'hosts-are-apart'],
  ['src/hosts/excel/look.ts', 'src/files/read.ts', 'files-for-those-without-a-host'],
  ['src/files/host.ts', 'src/hosts/host.ts', 'files-of-the-core', 'type'],
  ['src/report/look.ts', 'src/files/read.ts', 'report-of-the-core'],

  // Everywhere.
  ['src/files/old.ts', '@e965/xlsx', 'allowed', 'dynamic'],
  ['src/files/early.ts', '@e965/xlsx', 'xlsx-when-needed'],
  ['src/files/tool.ts', 'exceljs', 'no-undeclared-package'],
  ['src/files/happens.ts', 'undeclared', 'no-undeclared-package'],
  ['src/files/gone.ts', './nowhere', 'no-unresolved'],
  ['src/cli/loop.ts', 'src/cli/loop-back.ts', 'no-cycles'],
  ['src/cli/loop-back.ts', 'src/cli/loop.ts', 'no-cycles'],
];

const packages = ['decimal.js', 'zod', 'fflate', '@e965/xlsx', 'exceljs', 'undeclared'];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
  readonly cycle?: readonly { readonly name: string }[];
}

let reported: readonly Violation[] = [];
const folder = mkdtempSync(path.join(tmpdir(), 'jixiao-imports-'));

function write(file: string, text: string, flag: 'w' | 'a' = 'w') {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text, { flag });
}

function importLine([from, to, , how]: Row): string {
  const relative = () => {
    const step = path.posix.relative(path.posix.dirname(from), to).replace(/\.ts$/, '');
    return step.startsWith('.') ? step : `./${step}`;
  };
  const specifier = to.startsWith('src/') ? relative() : to;
  if (how === 'dynamic') return `void import('${specifier}');\n`;
  if (how === 'type') return `import type { T } from '${specifier}';\nexport type U = T;\n`;
  return `import * as used from '${specifier}';\nexport { used };\n`;
}

beforeAll(() => {
  for (const row of rows) {
    write(row[0], importLine(row), 'a');
    if (row[1].startsWith('src/')) write(row[1], 'export type T = 1;\n', 'a');
  }
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  for (const file of [
    '.dependency-cruiser.cjs',
    'package.json',
    'tsconfig.json',
    'tsconfig.base.json',
  ]) {
    cpSync(path.join(root, file), path.join(folder, file));
  }
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  expect(stderr).toBe('');
  reported = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A cycle is reported once, for all that are in it. */
function isAbout({ from, cycle = [] }: Violation, file: string): boolean {
  return from === file || cycle.some(({ name }) => name === file);
}

describe('imports', () => {
  test.each(rows)('%s → %s: %s', (from, _to, reportedBy) => {
    const rules = reported
      .filter((violation) => isAbout(violation, from))
      .map(({ rule }) => rule.name);
    expect([...new Set(rules)]).toEqual(reportedBy === 'allowed' ? [] : [reportedBy]);
  });

  test('every rule is tried', () => {
    const { forbidden } = createRequire(import.meta.url)(
      path.join(root, '.dependency-cruiser.cjs'),
    ) as { forbidden: readonly { readonly name: string }[] };
    const tried = new Set(rows.map(([, , reportedBy]) => reportedBy));
    expect(forbidden.filter(({ name }) => !tried.has(name))).toEqual([]);
  });
});
