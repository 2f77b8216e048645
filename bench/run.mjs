// npm run bench: how long a check takes, side by side with yardsticks in one run. Ratios matter, not milliseconds: machines differ.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { initialBytes, PANE_BUDGET } from '../.ci/site/weigh.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cli = path.join(root, 'dist/cli/jixiao.cjs');
const example = path.join(root, 'examples/2023');
const [name] = readdirSync(example).filter((file) => file.endsWith('.xlsx'));
const file = path.join(example, name);
const scratch = mkdtempSync(path.join(tmpdir(), 'jixiao-bench-'));

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const rows = [];
const report = (what, figure, budget, within) =>
  rows.push({ what, figure, budget, within: within === null ? '' : within ? 'yes' : 'NO' });

try {
  const core = await bundleCore();
  await benchCore(core);
  benchProcesses();
  benchBatch();
  weighPages();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.table(rows);
process.exitCode = rows.some(({ within }) => within === 'NO') ? 1 : 0;

async function bundleCore() {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'bench/core.ts', outDir: path.join(scratch, 'core'), minify: false },
    ssr: { noExternal: true },
  });
  return import(pathToFileURL(path.join(scratch, 'core/core.js')).href);
}

/** The core alone: a form that is read for the first time, one among many, and one that did not change. */
async function benchCore({ defaultPolicy, readWorkbook, review }) {
  const { workbook } = await readWorkbook(readFileSync(file));
  const forms = review(workbook, defaultPolicy).forms.length;
  // The core remembers what it found on a sheet, so each run gets sheets that it has never seen.
  const unseen = () => ({ sheets: workbook.sheets.map((sheet) => ({ ...sheet })) });
  const one = time((set) => review(set, defaultPolicy), 150, unseen) / forms;
  report('core, a form (warm)', ms(one), '≤ 2 ms', one <= 2);

  const copies = Math.ceil(200 / forms);
  const units = () => ({
    sheets: Array.from({ length: copies }, (_, unit) => ofUnit(workbook, unit)).flat(),
  });
  const many = time((set) => review(set, defaultPolicy), 9, units) / (copies * forms);
  report('… among 200 forms ÷ among 5', (many / one).toFixed(2), '≤ 1.1', many / one <= 1.1);
  const again = time(() => review(workbook, defaultPolicy), 80) / forms;
  report('… reviewed again, its sheet unchanged', ms(again), '', null);
  const reading = [];
  for (let run = 0; run < 30; run += 1) {
    reading.push(await timed(() => readWorkbook(readFileSync(file))));
  }
  report('reading the set (warm)', ms(median(reading)), '', null);
}

/** The same sheets as filed by another unit. */
function ofUnit(workbook, unit) {
  const renamed = ({ content, ...cell }) => ({
    ...cell,
    content:
      content.type === 'text'
        ? { ...content, text: content.text.replaceAll('管理局', `管理${unit}局`) }
        : content,
  });
  return workbook.sheets.map((sheet) => ({
    ...sheet,
    name: `${sheet.name} (${unit})`,
    cells: sheet.cells.map(renamed),
  }));
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

/** The median time of `work`, after two seconds of it to warm up; what `prepare` makes for each run is not counted. */
function time(work, runs, prepare = () => undefined) {
  for (const until = performance.now() + 2000; performance.now() < until;) work(prepare());
  const times = Array.from({ length: runs }, () => {
    const prepared = prepare();
    return elapsed(() => work(prepared));
  });
  return median(times);
}

function elapsed(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function spawn(args) {
  return elapsed(() => {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (status === null || status > 1) throw new Error(stderr);
  });
}
