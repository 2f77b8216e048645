import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from './repository';

// The scripts are copied into a checkout of their own, with stand-ins for npm and webpack that write down their calls.

let folder = '';
let variables: Readonly<Record<string, string>> = {};
const at = (...parts: string[]) => path.join(folder, ...parts);

const npm = `
  const fs = require('node:fs');
  fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
  console.log('npm talks');
  fs.rmSync('node_modules', { recursive: true, force: true });
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  fs.mkdirSync('node_modules');
  process.exitCode = fs.existsSync('broken') ? 1 : 0;
`;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jixiao-scripts-'));
  variables = {};
  cpSync(path.join(root, '.ci'), at('.ci'), {
    recursive: true,
    filter: (source) => !path.basename(source).startsWith('.lock-'),
  });
  writeFileSync(at('package-lock.json'), '{}');
  writeFileSync(at('npm-cli.js'), npm);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(script: string, ...args: string[]): Promise<Ended> {
  const env = { ...process.env, npm_execpath: at('npm-cli.js'), ...variables };
  const child: ChildProcess = spawn(process.execPath, [at('.ci', script), ...args], {
    cwd: folder,
    env,
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (data: Buffer) => (texts.stdout += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (texts.stderr += data.toString()));
  await once(child, 'close');
  return { code: child.exitCode, ...texts };
}

function calls(): string[] {
  if (!existsSync(at('calls'))) return [];
  return readFileSync(at('calls'), 'utf8').trim().split('\n');
}

describe('ensure', () => {
  test('installs once, with the tools, and says so on stderr only', async () => {
    const first = await run('ensure.cjs');
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toContain('npm talks');
    expect(await run('ensure.cjs')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(calls()).toEqual(['ci --no-audit --no-fund --include=dev']);
  });

  test('installs anew when the lock file has changed', async () => {
    await run('ensure.cjs');
    writeFileSync(at('package-lock.json'), '{ "packages": {} }');
    await run('ensure.cjs');
    expect(calls()).toHaveLength(2);
  });

  test('installs over what was left half-written', async () => {
    mkdirSync(at('node_modules/vitest'), { recursive: true });
    await run('ensure.cjs');
    expect(calls()).toHaveLength(1);
  });

  test('fails when npm does, and tries again the next time', async () => {
    writeFileSync(at('broken'), '');
    expect(await run('ensure.cjs')).toMatchObject({ code: 2, stdout: '' });
    rmSync(at('broken'));
    expect(await run('ensure.cjs')).toMatchObject({ code: 0 });
    expect(calls()).toHaveLength(2);
  });

  test('two at once install once', async () => {
    const both = await Promise.all([run('ensure.cjs'), run('ensure.cjs')]);
    expect(both).toMatchObject([{ code: 0 }, { code: 0 }]);
    expect(calls()).toHaveLength(1);
  });

  test.each<[what: string, owner: string | null]>([
    // No system hands out this number.
    ['whose process has died', '999999999'],
    ['that nobody put a name to', null],
  ])('takes over a lock %s', async (_what, owner) => {
    const lock = at('.ci/.lock-install');
    mkdirSync(lock);
    if (owner !== null) writeFileSync(path.join(lock, 'owner'), `${owner} ${hostname()}`);
    const aMinuteAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, aMinuteAgo, aMinuteAgo);
    const three = await Promise.all([run('ensure.cjs'), run('ensure.cjs'), run('ensure.cjs')]);
    expect(three.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(calls()).toHaveLength(1);
    expect(existsSync(lock)).toBe(false);
  });
});

describe('jixiao', () => {
  const webpack =
    "require('node:fs').appendFileSync('calls', `webpack ${process.argv.slice(2)}\\n`); console.log('built');";
  const program = "console.log(process.argv.slice(2).join(' ')); process.exitCode = 1;";

  beforeEach(() => {
    for (const file of ['package.json', 'tsconfig.base.json', 'webpack.config.js']) {
      writeFileSync(at(file), '{}');
    }
    mkdirSync(at('src/cli'), { recursive: true });
    writeFileSync(at('src/cli/main.ts'), '1');
    mkdirSync(at('dist/cli'), { recursive: true });
    writeFileSync(at('dist/cli/jixiao.cjs'), program);
    writeFileSync(at('.ci/webpack.cjs'), webpack);
  });

  const built = () => calls().filter((call) => call === 'webpack cli').length;

  test('builds when need be, and stdout holds what the program says alone', async () => {
    const first = await run('jixiao.cjs', 'check', 'a b.xlsx');
    expect(first).toMatchObject({ code: 1, stdout: 'check a b.xlsx\n' });
    const second = await run('jixiao.cjs', 'check');
    expect(second).toEqual({ code: 1, stdout: 'check\n', stderr: '' });
    expect(built()).toBe(1);
  });

  test.each<[what: string, change: () => void]>([
    ['a source has changed', () => writeFileSync(at('src/cli/main.ts'), '22')],
    ['a source is new', () => writeFileSync(at('src/cli/more.ts'), '')],
    ['a source is gone', () => rmSync(at('src/cli/main.ts'))],
    ['a dependency has changed', () => writeFileSync(at('package-lock.json'), '{ }')],
    ['the build was broken off', () => rmSync(at('dist/.built-cli'))],
  ])('builds again when %s', async (_what, change) => {
    await run('jixiao.cjs');
    change();
    expect(await run('jixiao.cjs')).toMatchObject({ code: 1, stdout: '\n' });
    expect(built()).toBe(2);
  });

  test.each(['src/pane/pane.tsx', 'src/hosts/excel/host.ts', 'src/pages/guard.js', 'manifest.xml'])(
    'does not build again for %s, which is no part of it',
    async (file) => {
      await run('jixiao.cjs');
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), '');
      expect(await run('jixiao.cjs')).toEqual({ code: 1, stdout: '\n', stderr: '' });
      expect(built()).toBe(1);
    },
  );

  test('needs no dependencies once it is built', async () => {
    await run('jixiao.cjs');
    rmSync(at('node_modules'), { recursive: true });
    expect(await run('jixiao.cjs')).toEqual({ code: 1, stdout: '\n', stderr: '' });
  });
});

describe('build', () => {
  const webpack = `
    const fs = require('node:fs');
    fs.appendFileSync('calls', ['webpack', ...process.argv.slice(2)].join(' ') + '\\n');
    fs.mkdirSync('dist/cli', { recursive: true });
    fs.mkdirSync('dist/site', { recursive: true });
    fs.writeFileSync('dist/cli/jixiao.cjs', '');
    fs.writeFileSync('dist/site/index.html', '');
    process.exitCode = fs.existsSync('unbuildable') ? 1 : 0;
  `;
  const built = () => calls().filter((call) => call.startsWith('webpack'));

  beforeEach(() => {
    writeFileSync(at('.ci/webpack.cjs'), webpack);
    mkdirSync(at('src/core'), { recursive: true });
    writeFileSync(at('src/core/review.ts'), '');
  });

  test('makes all that is old, at once, and nothing twice', async () => {
    await run('build.cjs');
    await run('build.cjs');
    expect(built()).toEqual(['webpack cli site']);
  });

  test.each<[file: string, target: string]>([
    ['src/cli/main.ts', 'cli'],
    ['src/pane/pane.tsx', 'site'],
    ['src/pages/guard.js', 'site'],
    ['assets/mark.svg', 'site'],
    ['manifest.xml', 'site'],
    ['.ci/site/pages.js', 'site'],
    ['src/core/review.ts', 'cli site'],
    ['src/report/html.ts', 'cli site'],
  ])('a change of %s makes %s', async (file, target) => {
    await run('build.cjs');
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), 'changed');
    await run('build.cjs');
    expect(built()).toEqual(['webpack cli site', `webpack ${target}`]);
  });

  test('makes again what failed', async () => {
    writeFileSync(at('unbuildable'), '');
    expect(await run('build.cjs')).toMatchObject({ code: 2, stdout: '' });
    rmSync(at('unbuildable'));
    expect(await run('build.cjs')).toMatchObject({ code: 0 });
    expect(built()).toHaveLength(2);
  });

  test('makes the pages as it is told, and the usual ones the next time', async () => {
    await run('build.cjs');
    const own = ['--base', 'https://server/jixiao/', '--office-js=local', '--out', 'www'];
    expect(await run('build.cjs', ...own)).toMatchObject({ code: 0 });
    await run('build.cjs');
    expect(built().slice(1)).toEqual([
      'webpack site --base=https://server/jixiao/ --office-js=local --out=www',
      'webpack site',
    ]);
  });

  test('refuses what it does not know', async () => {
    expect(await run('build.cjs', '--bass=x')).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(at('calls'))).toBe(false);
  });
});

describe('ensure-browser', () => {
  test('takes the browser that CHROME_PATH names', async () => {
    writeFileSync(at('chrome'), '');
    variables = { CHROME_PATH: at('chrome') };
    expect(await run('ensure-browser.cjs')).toEqual({
      code: 0,
      stdout: `${at('chrome')}\n`,
      stderr: '',
    });
  });

  test('says when there is none', async () => {
    variables = { CHROME_PATH: at('chrome') };
    const ended = await run('ensure-browser.cjs');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(at('chrome'));
  });
});

describe('start', () => {
  test('refuses a port that is none', async () => {
    variables = { PORT: 'abc' };
    const ended = await run('start.cjs', '--no-open');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('PORT');
  });

  test('serves the pages until it is told to stop', async () => {
    mkdirSync(at('src/pane'), { recursive: true });
    mkdirSync(at('dist/site'), { recursive: true });
    writeFileSync(at('dist/site/index.html'), 'the workbench');
    writeFileSync(at('.ci/webpack.cjs'), '');
    const env = { ...process.env, npm_execpath: at('npm-cli.js'), PORT: '0' };
    const child = spawn(process.execPath, [at('.ci/start.cjs'), '--no-open'], { cwd: folder, env });
    let said = '';
    for await (const data of child.stdout) {
      said += String(data);
      if (said.includes('Ctrl+C')) break;
    }
    const [, address = ''] = /(http:\/\/localhost:\d+\/)/.exec(said) ?? [];
    expect(said).toContain('绩效自评助手已启动');
    await expect((await fetch(address)).text()).resolves.toBe('the workbench');
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    // Windows knows no signals: there it simply ends.
    expect(code).toBe(process.platform === 'win32' ? null : 0);
  });
});

const onLinux = test.runIf(process.platform === 'linux'); // elsewhere it opens Excel

onLinux('excel says that there is none', async () => {
  const ended = await run('excel.cjs');
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain('docs/install-excel.md');
});
