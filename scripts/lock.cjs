'use strict';
// One process at a time: a lock is a directory, as only one process can make it.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { notice, textOf } = require('./shared.cjs');

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function ageOf(file) {
  try {
    return Date.now() - fs.statSync(file).mtimeMs;
  } catch {
    return null;
  }
}

/** Makes the directory, or says false when somebody else has made it already. */
function tryMakeDirectory(directory) {
  try {
    fs.mkdirSync(directory);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const justMade = 10_000;
// On another machine that shares the folder, nobody can be asked whether they still run.
const longGone = 15 * 60_000;

/** Whether the process that took the lock has died. */
function isStale(lock) {
  const age = ageOf(lock);
  if (age === null) return false;
  const owner = textOf(path.join(lock, 'owner'));
  // Between making the directory and naming its owner there is a moment.
  if (owner === null) return age > justMade;
  const [pid, host] = owner.split(' ');
  if (host === os.hostname()) return !isRunning(Number(pid));
  return age > longGone;
}

/** Takes away the lock of a dead process. Guarded, so that no two waiters do it at once and one takes a fresh lock. */
function removeStale(lock) {
  const guard = `${lock}-guard`;
  if (!tryMakeDirectory(guard)) {
    if ((ageOf(guard) ?? 0) > justMade) fs.rmSync(guard, { recursive: true, force: true });
    return;
  }
  try {
    if (isStale(lock)) fs.rmSync(lock, { recursive: true, force: true });
  } finally {
    fs.rmSync(guard, { recursive: true, force: true });
  }
}

/** Runs the action while no other process runs one under the same name. */
function withLock(name, action) {
  const lock = path.join(__dirname, `.lock-${name}`);
  for (let waited = false; !tryMakeDirectory(lock);) {
    if (isStale(lock)) {
      removeStale(lock);
      continue;
    }
    if (!waited) notice(`Waiting for another process (${name}). If there is none, remove ${lock}`);
    waited = true;
    sleep(100);
  }
  try {
    fs.writeFileSync(path.join(lock, 'owner'), `${process.pid} ${os.hostname()}`);
    return action();
  } finally {
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

module.exports = { withLock };
