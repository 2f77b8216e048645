// npm run bench: how long a check takes, side by side with yardsticks in one run. Ratios matter, not milliseconds: machines differ.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { initialBytes, PANE_BUDGET } from '../scripts/site/weigh.js';
import { load } from '../scripts/typescript.mjs';
import { marksOn, ofUnits, typist } from './sets.mjs';
import { median, time, timed } from './timing.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cli = path.join(root, 'dist/cli/jixiao.cjs');
const example = path.join(root, 'examples/2023');
const [name] = readdirSync(example).filter((file) => file.endsWith('.xlsx'));
const file = path.join(example, name);
const scratch = mkdtempSync(path.join(tmpdir(), 'jixiao-bench-'));

const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const rows = [];
const report = (what, figure, budget, within) =>
  rows.push({ what, figure, budget, within: within === null ? '' : within ? 'yes' : 'NO' });

try {
  const core = await load('bench/core.ts');
  const workbook = await benchCore(core);
  await countRoundTrips(workbook);
  benchProcesses();
  benchBatch();
  weighPages();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.table(rows);
process.exitCode = rows.some(({ within }) => within === 'NO') ? 1 : 0;

/** The core alone: a form that is read for the first time, one among many, after an edit, and unchanged; gives the workbook. */
async function benchCore({ defaultPolicy, readWorkbook, review }) {
  const { workbook } = await readWorkbook(readFileSync(file));
  const forms = review(workbook, defaultPolicy).forms.length;
  // The core remembers what it found on a sheet, so each run gets sheets that it has never seen.
  const unseen = () => ({ sheets: workbook.sheets.map((sheet) => ({ ...sheet })) });
  const one = time((set) => review(set, defaultPolicy), 150, unseen) / forms;
  report('core, a form (warm)', ms(one), '≤ 2 ms', one <= 2);

  const copies = Math.ceil(200 / forms);
  const whole = time(
    (set) => review(set, defaultPolicy),
    9,
    () => ofUnits(workbook, copies),
  );
  const many = whole / (copies * forms);
  report('… among 200 forms ÷ among 5', (many / one).toFixed(2), '≤ 1.1', many / one <= 1.1);
  const edited = typist(ofUnits(workbook, copies));
  review(edited(), defaultPolicy);
  const edit = time((set) => review(set, defaultPolicy), 150, edited);
  report('one edit among 200 forms', ms(edit), '≤ 16 ms', edit <= 16);
  report('… ÷ all 200 forms for the first time', (edit / whole).toFixed(3), '', null);
  const again = time(() => review(workbook, defaultPolicy), 80) / forms;
  report('… reviewed again, its sheet unchanged', ms(again), '', null);
  const reading = await timed(() => readWorkbook(readFileSync(file)), 30);
  report('reading the set (warm)', ms(reading), '', null);
  return workbook;
}

/** What the Excel host asks of Excel, for workbooks of any size: a reading, and a click that marks. */
async function countRoundTrips(workbook) {
  const { excelHarness } = await load('bench/excel.ts');
  for (const count of [1, 5, 200]) {
    const sheets = ofUnits(workbook, Math.ceil(count / workbook.sheets.length)).sheets;
    const { host, excel } = excelHarness({ sheets: sheets.slice(0, count) });
    const counted = async (work) => {
      const before = excel.requests();
      await work();
      return excel.requests() - before;
    };
    const reading = await counted(() => host.read());
    // As the session does, which hears of changes: then what was read is known to stand.
    host.onChange(() => undefined);
    await host.read();
    const writing = await counted(() => host.apply(marksOn(sheets[0])));
    const what = `Excel, ${count} ${count === 1 ? 'sheet' : 'sheets'}: syncs to read, to write`;
    const within = reading <= 3 && writing <= 1;
    report(what, `${reading}, ${writing}`, '≤ 3, 1', within);
  }
}

/** Whole processes, in turn, so that a busy machine slows all alike. */
function benchProcesses() {
  const runs = { check: [], exceljs: [], unzip: [], node: [] };
  const open = `import('exceljs').then(({default:{Workbook}})=>new Workbook().xlsx.readFile(${JSON.stringify(file)}))`;
  const unzip = `const {unzipSync}=require('fflate');unzipSync(require('fs').readFileSync(${JSON.stringify(file)}))`;
  for (let run = 0; run < 11; run += 1) {
    runs.check.push(spawn([cli, 'check', file, '--format', 'json']));
    runs.exceljs.push(spawn(['-e', open]));
    runs.unzip.push(spawn(['-e', unzip]));
    runs.node.push(spawn(['-e', '0']));
  }
  const [check, exceljs, unzipped, node] = [runs.check, runs.exceljs, runs.unzip, runs.node].map(
    median,
  );
  report('check of the set, whole process', ms(check), '', null);
  report(
    '… ÷ merely opening it with ExcelJS',
    (check / exceljs).toFixed(2),
    '< 1',
    check < exceljs,
  );
  report('… ÷ bare unzip', (check / unzipped).toFixed(2), '≤ 6', check / unzipped <= 6);
  report('… beyond an empty Node process', ms(check - node), '', null);
}

/** Many workbooks in one run. */
function benchBatch() {
  const folder = path.join(scratch, 'batch');
  const count = 300;
  for (let copy = 0; copy < count; copy += 1) {
    cpSync(file, path.join(folder, `${String(copy).padStart(3, '0')}.xlsx`));
  }
  const seconds =
    spawn([
      cli,
      'check',
      folder,
      '--format',
      'json',
      '--report',
      path.join(scratch, 'batch.json'),
    ]) / 1000;
  report(
    `batch of ${count}, workbooks a second`,
    (count / seconds).toFixed(0),
    '≥ 50',
    count / seconds >= 50,
  );
}

/** What a browser loads of the built pages before they can be used, compressed as a server sends it, without office.js. */
function weighPages() {
  const site = path.join(root, 'dist/site');
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;
  const pane = initialBytes(site, 'taskpane.html');
  report(
    'pane, loaded at its start',
    kilobytes(pane),
    `≤ ${kilobytes(PANE_BUDGET)}`,
    pane <= PANE_BUDGET,
  );
  report('workbench, loaded at its start', kilobytes(initialBytes(site, 'index.html')), '', null);
}

function elapsed(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function spawn(args) {
  return elapsed(() => {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (status === null || status > 1) throw new Error(stderr);
  });
}
