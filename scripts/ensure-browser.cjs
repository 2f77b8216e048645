'use strict';
// Finds the browser that the tests look at the pages with; on Debian, root gets it installed.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const { notice } = require('./shared.cjs');

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ].flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/** The browser's path, or null. CHROME_PATH decides where it is set. */
function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return fs.existsSync(chosen) ? chosen : null;
  return (places[process.platform] ?? []).find((file) => fs.existsSync(file)) ?? null;
}

/** Without a font for them, Chinese characters are boxes, and what is measured and photographed is wrong. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { error, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'file'], { encoding: 'utf8' });
  return !error && stdout.trim() !== '';
}

const canInstall = () =>
  process.platform === 'linux' && process.getuid() === 0 && fs.existsSync('/usr/bin/apt-get');

function aptInstall(packages) {
  notice(`Installing ${packages.join(' and ')} for the browser tests…`);
  const run = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => run('install', '--yes', '--no-install-recommends', ...packages);
  return install() || (run('update') && install());
}

/** The path of the browser. Nothing can be seen without, so its lack ends the process, saying what to install. */
function ensureBrowser() {
  if (process.env.CHROME_PATH && findBrowser() === null) {
    notice(`CHROME_PATH names no file: ${process.env.CHROME_PATH}`);
    process.exit(2);
  }
  const missing = () => [
    ...(findBrowser() === null ? ['chromium'] : []),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
  ];
  if (missing().length > 0 && canInstall()) aptInstall(missing());
  if (missing().length > 0) {
    notice(
      `The browser tests need ${missing().join(' and ')}, which could not be found.\n` +
        'On Debian or Ubuntu: sudo apt-get install chromium fonts-noto-cjk. Elsewhere install Chrome or Edge, or set CHROME_PATH to one.',
    );
    process.exit(2);
  }
  return findBrowser();
}

module.exports = { ensureBrowser, findBrowser };

if (require.main === module) console.log(ensureBrowser());
