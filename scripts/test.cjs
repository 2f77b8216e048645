'use strict';
// npm test: everything that must hold before a change is taken. Arguments go to jest, to run a part of the tests.
const fs = require('node:fs');
const { build } = require('./build.cjs');
const { ensureBrowser } = require('./ensure-browser.cjs');
const { ensure } = require('./ensure.cjs');
const { commandOf, inRoot, runNode } = require('./shared.cjs');

const PROJECTS = ['unit', 'browser'];
const resultOf = (project) =>
  inRoot('node_modules', '.cache', `jest-${process.pid}-${project}.json`);

const tool =
  (packageName, command, ...args) =>
  () =>
    runNode([commandOf(packageName, command), ...args]);

/** The tests find the browser where it was found here. */
function browser() {
  process.env.CHROME_PATH = ensureBrowser();
  return 0;
}

/** One project after the other, the second whatever became of the first. */
function tests() {
  const codes = PROJECTS.map((project) =>
    tool(
      'jest',
      'jest',
      ...['--selectProjects', project, '--ci', '--json', `--outputFile=${resultOf(project)}`],
      // What browsers do is waited for and measured: one file at a time.
      ...(project === 'browser' ? ['--runInBand'] : []),
      // A part of the tests may lie in one project alone.
      '--passWithNoTests',
      ...process.argv.slice(2),
    )(),
  );
  return Math.max(...codes);
}

const steps = [
  ['format', tool('prettier', 'prettier', '--check', '--log-level', 'warn', '.')],
  ['lint', tool('eslint', 'eslint', '--max-warnings', '0', '.')],
  ['types', tool('typescript', 'tsc', '-p', 'tsconfig.json')],
  ['types of the core alone', tool('typescript', 'tsc', '-p', 'tsconfig.core.json')],
  [
    'imports',
    tool('dependency-cruiser', 'depcruise', 'src', '--config', '.dependency-cruiser.cjs'),
  ],
  ['build', () => (build() ? 0 : 2)],
  ['browser', browser],
  ['old browsers', () => runNode(['scripts/wps/old-browsers.cjs'])],
  ['tests', tests],
];

const isSkipped = ({ status }) => ['pending', 'skipped', 'todo'].includes(status);

/** What jest counted in a project; a file that could not even be loaded counts as one that failed. */
function counts(project) {
  const result = resultOf(project);
  try {
    const json = JSON.parse(fs.readFileSync(result, 'utf8'));
    const unloaded = json.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests + unloaded,
      skipped: json.testResults.flatMap((file) => file.assertionResults.filter(isSkipped)),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: [] };
  } finally {
    fs.rmSync(result, { force: true });
  }
}

function runSteps() {
  for (const [title, run] of steps) {
    console.log(`\n== ${title}`);
    const started = Date.now();
    const code = run();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`== ${title}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (code !== 0) return code;
  }
  return 0;
}

ensure();
let code = runSteps();
if (PROJECTS.some((project) => fs.existsSync(resultOf(project)))) {
  const counted = PROJECTS.map(counts);
  const sum = (key) => counted.reduce((total, each) => total + each[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  const skipped = counted.flatMap((each) => each.skipped);
  if (code === 0 && (passed === 0 || failed > 0)) code = 1;
  const left = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  console.log(`\n${passed} passed, ${failed} failed${left}`);
  // What is skipped says why. Where a part of the tests was asked for, the others are none of that.
  const isPart = process.argv.length > 2;
  if (!isPart) for (const { fullName } of skipped) console.log(`  skipped: ${fullName}`);
}
process.exitCode = code;
