'use strict';
// npm run build: builds the command line into dist/cli and the pages into dist/site when their sources have changed. The
// add-in for WPS has options of its own: wps/build.cjs.
// Options build the pages for a server, in any case:
//   --base ADDRESS     where they will be served, an https address ending in /; goes into manifest.xml
//   --office-js FROM   cdn (Microsoft's, the default), china (21Vianet's), local (a copy beside the pages), or an address
//   --out FOLDER       where to write them instead of dist/site; the folder is emptied first
const fs = require('node:fs');
const { parseArgs } = require('node:util');
const { ensure } = require('./ensure.cjs');
const { withLock } = require('./lock.cjs');
const { notice, runNode } = require('./shared.cjs');
const { isBuilt, kit, sourcesNow, stampOf, targets } = require('./targets.cjs');
const { addInIn, emptyKit, packKit } = require('./wps/kit.cjs');

const all = Object.keys(targets);

/** A process of its own: what webpack holds on to does not stay, and nothing of it can get into our stdout. */
function webpack(names, options = []) {
  notice(`Building the ${names.map((name) => targets[name].title).join(' and the ')}…`);
  if (runNode(['scripts/webpack.cjs', ...names, ...options], { stdout: 2 }) === 0) return true;
  notice('The build failed.');
  return false;
}

function make(names) {
  const old = names.filter((name) => !isBuilt(name));
  if (old.length === 0) return true;
  for (const name of old) fs.rmSync(stampOf(name), { force: true });
  // Taken before, so that sources which change during the build make the next one.
  const sources = old.map(sourcesNow);
  if (old.includes('wps')) fs.rmSync(kit, { recursive: true, force: true });
  if (!webpack(old)) return false;
  if (old.includes('wps')) packKit(kit);
  old.forEach((name, index) => fs.writeFileSync(stampOf(name), sources[index]));
  return true;
}

/** Brings the targets up to date, all of them unless some are named; false when that failed, which has been told. */
function build(names = all) {
  return names.every(isBuilt) || withLock('build', () => make(names));
}

/** Builds the pages as the options say. Those in dist/site are then not the usual ones, so the next build makes them anew. */
function buildPages(options) {
  return withLock('build', () => {
    fs.rmSync(stampOf('site'), { force: true });
    return webpack(['site'], options);
  });
}

/**
 * Builds the add-in for WPS for the server at `url`, into the folder. The one in dist/wps is then not the usual one, so the
 * next build makes it anew. @throws Error for a folder that holds something else
 */
function buildKit({ folder, url }) {
  return withLock('build', () => {
    fs.rmSync(stampOf('wps'), { force: true });
    emptyKit(folder);
    if (!webpack(['wps'], [`--out=${addInIn(folder)}`])) return false;
    packKit(folder, url);
    return true;
  });
}

module.exports = { build, buildKit };

function main() {
  const options = {
    base: { type: 'string' },
    'office-js': { type: 'string' },
    out: { type: 'string' },
  };
  let values;
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    notice(error.message);
    return false;
  }
  ensure();
  // A folder is named from where the user is.
  const given = Object.entries(values).map(([name, value]) => `--${name}=${value}`);
  return given.length === 0 ? build(['cli', 'site']) : buildPages(given);
}

if (require.main === module && !main()) process.exitCode = 2;
