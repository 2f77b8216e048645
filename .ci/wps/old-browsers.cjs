'use strict';
// Browsers as old as those that WPS carries (Chromium 69 to 104), for test/browser/wps. `node .ci/wps/old-browsers.cjs` fetches
// them: they are large, so nothing else does. Two packages of the registry carry such builds for Linux.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { brotliDecompressSync } = require('node:zlib');
const { inRoot, notice } = require('../shared.cjs');

const folder = inRoot('node_modules', '.cache', 'browsers');

const OLD_BROWSERS = [
  { name: 'chromium-69', from: 'chrome-aws-lambda@1.6.3', packed: 'bin/chromium-69.0.3494.0.br' },
  { name: 'chromium-103', from: '@sparticuz/chromium@103.0.0', packed: 'bin/chromium.br' },
].map((each) => ({ ...each, file: path.join(folder, each.name) }));

function run(command, args, cwd) {
  const { status, stdout } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
  return stdout.trim();
}

/** npm checks what it packs against the registry's own sum. */
function fetchBrowser({ name, from, packed, file }) {
  if (fs.existsSync(file)) return;
  notice(`Fetching ${name}…`);
  const own = fs.mkdtempSync(path.join(os.tmpdir(), 'jixiao-'));
  try {
    const archive = run('npm', ['pack', '--silent', from], own).split('\n').at(-1);
    run('tar', ['-xzf', archive, `package/${packed}`], own);
    const content = brotliDecompressSync(fs.readFileSync(path.join(own, 'package', packed)));
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(`${file}.new`, content, { mode: 0o755 });
    fs.renameSync(`${file}.new`, file);
  } finally {
    fs.rmSync(own, { recursive: true, force: true });
  }
}

module.exports = { OLD_BROWSERS };

if (require.main === module) OLD_BROWSERS.forEach(fetchBrowser);
