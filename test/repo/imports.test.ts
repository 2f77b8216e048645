import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  ['src/core/rules/b-rule.ts', 'src/core/indicator/judge.ts', 'allowed'],
  ['src/core/rules/c-rule.ts', 'src/core/rules/rule.ts', 'allowed'],
  ['src/core/rules/d-rule.ts', 'src/core/rules/shared/rows.ts', 'allowed'],
  ['src/core/rules/e-rule.ts', 'src/core/messages/message.ts', 'allowed'],
  ['src/core/figures/figure.ts', 'src/core/forms/form.ts', 'allowed'],
  ['src/core/figures/rate.ts', 'src/core/indicator/judge.ts', 'allowed'],
  ['src/core/figures/score.ts', 'src/core/policy/schema.ts', 'allowed'],
  ['src/core/indicator/judge.ts', 'src/core/amount/decimal.ts', 'allowed'],
  ['src/core/forms/form.ts', 'src/core/workbook/cell.ts', 'allowed'],
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
  ['src/core/forms/up.ts', 'src/core/figures/figure.ts', 'core-forms'],
  ['src/core/forms/aside.ts', 'src/core/indicator/judge.ts', 'core-forms'],
  ['src/core/forms/says.ts', 'src/core/messages/say.ts', 'core-forms'],
  ['src/core/indicator/aside.ts', 'src/core/forms/form.ts', 'core-indicator'],
  ['src/core/indicator/aside-type.ts', 'src/core/forms/form.ts', 'core-indicator', 'type'],
  ['src/core/figures/up.ts', 'src/core/rules/rule.ts', 'core-figures'],
  ['src/core/figures/door.ts', 'src/core/review.ts', 'core-figures'],
  ['src/core/rules/door.ts', 'src/core/review.ts', 'core-rules'],
  ['src/core/rules/edits.ts', 'src/core/edits/plan.ts', 'core-rules'],
  ['src/core/edits/aside.ts', 'src/core/rules/a-rule.ts', 'core-edits'],
  ['src/core/responses/up.ts', 'src/core/review.ts', 'core-responses'],
  ['src/core/rules/answered.ts', 'src/core/responses/responses.ts', 'allowed'],
  ['src/core/rules/says.ts', 'src/core/messages/say.ts', 'core-rules'],
  ['src/core/rules/aside.ts', 'src/core/rules/a-rule.ts', 'rules-know-no-rules'],
  ['src/core/rules/lister.ts', 'src/core/rules/index.ts', 'rules-know-no-rules'],
  ['src/core/rules/shared/rule-user.ts', 'src/core/rules/a-rule.ts', 'rules-know-no-rules'],
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
  ['src/cli/files.ts', 'src/hosts/file/read.ts', 'allowed'],
  ['src/cli/names.ts', 'src/core/forms/form.ts', 'allowed', 'type'],
  ['src/cli/write.ts', 'src/core/edits/plan.ts', 'allowed'],
  ['src/hosts/host.ts', 'src/core/edit.ts', 'allowed', 'type'],
  ['src/hosts/file/read.ts', 'src/core/workbook/cell.ts', 'allowed'],
  ['src/hosts/file/unzip.ts', 'fflate', 'allowed'],
  ['src/pane/pane.ts', 'src/core/review.ts', 'allowed'],
  ['src/pane/port.ts', 'src/hosts/host.ts', 'allowed'],
  ['src/cli/window.ts', 'src/core/forms/form.ts', 'core-by-its-doors'],
  ['src/hosts/file/window.ts', 'src/core/rules/a-rule.ts', 'core-by-its-doors'],
  ['src/pane/window.ts', 'src/core/figures/figure.ts', 'core-by-its-doors'],

  // The hosts are apart from what people see.
  ['src/pane/excel.ts', 'src/hosts/excel/read.ts', 'pane-by-the-port'],
  ['src/pane/file-type.ts', 'src/hosts/file/read.ts', 'pane-by-the-port', 'type'],
  ['src/hosts/file/up.ts', 'src/cli/main.ts', 'nothing-imports-the-outermost'],
  ['src/hosts/excel/up.ts', 'src/pane/pane.ts', 'pane-and-ribbon-are-joined-outside'],
  ['src/excel/main.ts', 'src/pane/pane.ts', 'allowed'],
  ['src/excel/host.ts', 'src/hosts/excel/read.ts', 'allowed'],
  ['src/cli/aside.ts', 'src/workbench/main.ts', 'nothing-imports-the-outermost'],
  ['src/hosts/file/ribbon.ts', 'src/ribbon/commands.ts', 'pane-and-ribbon-are-joined-outside'],
  ['src/ribbon/host.ts', 'src/hosts/excel/read.ts', 'ribbon-by-the-session'],
  ['src/pane/session/screen.ts', 'src/pane/pane.ts', 'ribbon-by-the-session'],
  ['src/hosts/workbench/save.ts', 'src/hosts/file/read.ts', 'allowed'],
  ['src/hosts/wps/look.ts', 'src/hosts/excel/read.ts', 'hosts-are-apart'],
  ['src/hosts/excel/look.ts', 'src/hosts/file/read.ts', 'file-host-is-alone'],
  ['src/report/look.ts', 'src/hosts/file/read.ts', 'report-of-the-core'],

  // Everywhere.
  ['src/hosts/file/old.ts', '@e965/xlsx', 'allowed', 'dynamic'],
  ['src/hosts/file/early.ts', '@e965/xlsx', 'xlsx-when-needed'],
  ['src/hosts/file/tool.ts', 'exceljs', 'no-undeclared-package'],
  ['src/hosts/file/happens.ts', 'undeclared', 'no-undeclared-package'],
  ['src/hosts/file/gone.ts', './nowhere', 'no-unresolved'],
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
