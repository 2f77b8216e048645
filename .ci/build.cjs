'use strict';
// Builds the command line into dist/cli when its sources have changed.
const fs = require('node:fs');
const { isBuilt, sourcesNow, stamp } = require('./bundle.cjs');
const { ensure } = require('./ensure.cjs');
const { withLock } = require('./lock.cjs');
const { notice, runNode } = require('./shared.cjs');

function make() {
  if (isBuilt()) return true;
  notice('Building the command line…');
  fs.rmSync(stamp, { force: true });
  // Taken before, so that sources which change during the build make the next one.
  const sources = sourcesNow();
  // A process of its own: what webpack holds on to does not stay, and nothing of it can get into our stdout.
  if (runNode(['.ci/webpack.cjs'], { stdout: 2 }) !== 0) {
    notice('The command line could not be built.');
    return false;
  }
  fs.writeFileSync(stamp, sources);
  return true;
}

/** Brings the bundle up to date; false when that failed, which has been told. */
function build() {
  return isBuilt() || withLock('build', make);
}

module.exports = { build };

if (require.main === module) {
  ensure();
  if (!build()) process.exit(2);
}
