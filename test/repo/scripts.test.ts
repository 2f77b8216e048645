import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
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
  cpSync(path.join(root, 'scripts'), at('scripts'), {
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
  const child: ChildProcess = spawn(process.execPath, [at('scripts', script), ...args], {
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
    mkdirSync(at('node_modules/jest'), { recursive: true });
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
    const lock = at('scripts/.lock-install');
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
    writeFileSync(at('scripts/webpack.cjs'), webpack);
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
    writeFileSync(at('scripts/webpack.cjs'), webpack);
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
    ['scripts/site/pages.js', 'site'],
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

describe('the add-in for WPS', () => {
  const webpack = `
    const fs = require('node:fs');
    const [name, out = '--out=dist/wps/jixiao_1.0.0'] = process.argv.slice(2);
    fs.appendFileSync('calls', ['webpack', name].join(' ') + '\\n');
    const folder = out.slice('--out='.length);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(folder + '/ribbon.xml', '<customUI/>');
    process.exitCode = fs.existsSync('unbuildable') ? 1 : 0;
  `;
  const built = () => calls().filter((call) => call.startsWith('webpack'));
  const KIT = [
    ...['install.sh', 'jixiao_1.0.0', 'jixiao_1.0.0.7z', 'jsplugins.xml'],
    ...['publish-online.xml', 'publish.xml', '卸载.js', '安装.js', '检查.js'],
  ];

  beforeEach(() => {
    writeFileSync(at('package.json'), '{ "version": "1.0.0" }');
    writeFileSync(at('scripts/webpack.cjs'), webpack);
    cpSync(path.join(root, 'wps'), at('wps'), { recursive: true });
  });

  test('is made when it is old, and whole', async () => {
    expect(await run('wps/build.cjs')).toMatchObject({ code: 0, stdout: '' });
    expect(readdirSync(at('dist/wps')).sort()).toEqual(KIT);
    await run('wps/build.cjs');
    expect(built()).toEqual(['webpack wps']);
    mkdirSync(at('src/wps'), { recursive: true });
    writeFileSync(at('src/wps/task-pane.ts'), '');
    writeFileSync(at('dist/wps/jixiao_0.9.0.7z'), 'of an earlier version');
    await run('wps/build.cjs');
    expect(built()).toHaveLength(2);
    expect(readdirSync(at('dist/wps')).sort()).toEqual(KIT);
  });

  test('is not made by the usual build', async () => {
    await run('build.cjs');
    expect(built()).toHaveLength(1);
    expect(existsSync(at('dist/wps'))).toBe(false);
  });

  test('made for a server, it is the usual one again the next time', async () => {
    await run('wps/build.cjs');
    await run('wps/build.cjs', '--url', 'http://10.1.2.3/wps/');
    const read = () => readFileSync(at('dist/wps/publish-online.xml'), 'utf8');
    expect(read()).toContain('url="http://10.1.2.3/wps/jixiao/"');
    await run('wps/build.cjs');
    expect(read()).toContain('url="http://127.0.0.1:3000/jixiao/"');
    expect(built()).toHaveLength(3);
  });

  test('is written elsewhere, also in place of an earlier one, but over nothing else', async () => {
    const make = () => run('wps/build.cjs', '--out', at('kit'));
    expect(await make()).toMatchObject({ code: 0 });
    expect(await make()).toMatchObject({ code: 0 });
    expect(readdirSync(at('kit')).sort()).toEqual(KIT);
    rmSync(at('kit/install.sh'));
    const refused = await make();
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--out');
    expect(existsSync(at('kit/jixiao_1.0.0/ribbon.xml'))).toBe(true);
  });

  test.each(['10.1.2.3/wps/', 'http://server/wps', 'ftp://server/', 'http://server/?to=/'])(
    'cannot be made for %s',
    async (url) => {
      const ended = await run('wps/build.cjs', '--url', url);
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr).toContain('--url');
    },
  );
});

const hasBuilds = process.platform === 'linux' && process.arch === 'x64';
const whereBuilt = hasBuilds ? describe : describe.skip; // elsewhere there are no such builds, and nothing is fetched

whereBuilt('old browsers', () => {
  /** Puts an archive where npm would, with these files in the package. */
  const packs = `
    const fs = require('node:fs');
    const { execFileSync } = require('node:child_process');
    const { brotliCompressSync } = require('node:zlib');
    const [, from] = process.argv.slice(2);
    fs.appendFileSync('calls', from + '\\n');
    if (fs.existsSync('unreachable')) {
      console.error('npm error code ENOTFOUND');
      process.exit(1);
    }
    const archive = from.replace('/', '-') + '.tgz';
    if (!fs.existsSync(archive)) {
      fs.mkdirSync(archive + '-of/package/bin', { recursive: true });
      fs.writeFileSync(archive + '-of/package/bin/chromium.br', brotliCompressSync('a browser'));
      execFileSync('tar', ['-czf', archive, '-C', archive + '-of', 'package']);
    }
    fs.copyFileSync(archive, process.argv.at(-1).slice('--pack-destination='.length) + '/a.tgz');
  `;
  const cache = (name = '') => at('node_modules/.cache/browsers', name);
  const lack = (name: string) => {
    const script = `const { lackOf, OLD_BROWSERS } = require('./scripts/wps/old-browsers.cjs');
      console.log(lackOf(OLD_BROWSERS.find((each) => each.name === '${name}')));`;
    return execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' }).trim();
  };
  beforeEach(() => writeFileSync(at('npm-cli.js'), packs));

  /** The sum is that of the real package; here the one is put in that belongs to what npm packs. */
  function believe(sum: string) {
    const file = at('scripts/wps/old-browsers.cjs');
    const script = readFileSync(file, 'utf8');
    writeFileSync(file, script.replace(/'sha512-tFX5[^']+'/, `'${sum}'`));
  }

  test('a package that is not the one that was chosen is not used, and that is said', async () => {
    expect(lack('chromium-103')).toBe('npm test fetches it');
    const ended = await run('wps/old-browsers.cjs');
    expect(ended).toMatchObject({ code: 0, stdout: '' });
    expect(ended.stderr).toContain(
      'chromium-103: it could not be fetched: @sparticuz/chromium@103.0.0 is not',
    );
    expect(lack('chromium-103')).toContain('is not the package that was chosen');
    expect(existsSync(cache('chromium-103'))).toBe(false);
    // Tried again the next time, as it may be another registry then.
    await run('wps/old-browsers.cjs');
    expect(calls()).toHaveLength(4);
  });

  test('without a registry it goes on, and says so', async () => {
    writeFileSync(at('unreachable'), '');
    const ended = await run('wps/old-browsers.cjs');
    expect(ended).toMatchObject({ code: 0, stdout: '' });
    expect(ended.stderr).toContain(
      'chromium-69: it could not be fetched: npm error code ENOTFOUND',
    );
    expect(lack('chromium-69')).toContain('ENOTFOUND');
  });

  test('the right package is unpacked, once', async () => {
    await run('wps/old-browsers.cjs');
    const [, sum = ''] = /(sha512-\S+)$/.exec(lack('chromium-103'))!;
    believe(sum);
    await run('wps/old-browsers.cjs');
    expect(lack('chromium-103')).toBe('null');
    expect(readFileSync(cache('chromium-103'), 'utf8')).toBe('a browser');
    const before = calls().filter((from) => from.includes('103')).length;
    await run('wps/old-browsers.cjs');
    expect(calls().filter((from) => from.includes('103'))).toHaveLength(before);
    expect(readdirSync(cache()).filter((name) => name.includes('fetching'))).toEqual([]);
  });

  test('one that is of another package than the one chosen now is fetched anew', async () => {
    mkdirSync(cache(), { recursive: true });
    writeFileSync(cache('chromium-69'), '');
    writeFileSync(cache('chromium-69.integrity'), 'sha512-other');
    await run('wps/old-browsers.cjs');
    expect(calls().sort()).toEqual(['@sparticuz/chromium@103.0.0', 'chrome-aws-lambda@1.6.3']);
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
    writeFileSync(
      at('scripts/webpack.cjs'),
      "require('node:fs').appendFileSync('calls', `webpack ${process.argv.slice(2)}\\n`);",
    );
    const env = { ...process.env, npm_execpath: at('npm-cli.js'), PORT: '0' };
    const child = spawn(process.execPath, [at('scripts/start.cjs'), '--no-open'], {
      cwd: folder,
      env,
    });
    let said = '';
    for await (const data of child.stdout) {
      said += String(data);
      if (said.includes('Ctrl+C')) break;
    }
    const [, address = ''] = /(http:\/\/localhost:\d+\/)/.exec(said) ?? [];
    expect(said).toContain('绩效自评助手已启动');
    await expect((await fetch(address)).text()).resolves.toBe('the workbench');
    expect(calls().filter((call) => call.startsWith('webpack'))).toEqual(['webpack site']);
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    // Windows knows no signals: there it simply ends.
    expect(code).toBe(process.platform === 'win32' ? null : 0);
  });
});

const onLinux = process.platform === 'linux' ? test : test.skip; // elsewhere it opens Excel

onLinux('excel says that there is none', async () => {
  const ended = await run('excel.cjs');
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain('docs/install-excel.md');
});
