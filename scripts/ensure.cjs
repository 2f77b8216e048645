'use strict';
// Installs the dependencies when they are missing, half-written or not those of the lock file.
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { withLock } = require('./lock.cjs');
const { npmCommand } = require('./npm.cjs');
const { inRoot, notice, root, textOf } = require('./shared.cjs');

// Written after everything else, so that an interrupted installation has none.
const stamp = inRoot('node_modules', '.installed');

function wanted() {
  return createHash('sha256')
    .update(fs.readFileSync(inRoot('package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  return textOf(stamp) === wanted();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  notice(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(2);
}

function npmCi() {
  const { command, args, shell } = npmCommand(['ci', '--no-audit', '--no-fund', '--include=dev']);
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell });
}

function install() {
  if (isInstalled()) return true;
  notice('Installing the dependencies…');
  fs.rmSync(stamp, { force: true });
  const { error, status } = npmCi();
  if (error || status !== 0) {
    notice(`The dependencies could not be installed${error ? `: ${error.message}` : '.'}`);
    return false;
  }
  fs.writeFileSync(stamp, wanted());
  return true;
}

/** Nothing works without, so a failure ends the process; with 2, as 1 is the command line's word for findings. */
function ensure() {
  checkNode();
  if (isInstalled()) return;
  if (!withLock('install', install)) process.exit(2);
}

module.exports = { ensure };

if (require.main === module) ensure();
