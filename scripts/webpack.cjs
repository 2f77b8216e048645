'use strict';
// Runs webpack on the targets named, with options for what is served; errors go to stderr. Called by build.cjs.
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { parseArgs } = require('node:util');
const { inRoot, notice, root } = require('./shared.cjs');
const { isSource, kit, site } = require('./targets.cjs');
const { addInIn } = require('./wps/kit.cjs');

/** What is in the folder goes, so it must be empty or hold pages of ours. */
function checkFolder(folder) {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  if (names.length === 0 || (names.includes('taskpane.html') && names.includes('manifest.xml'))) {
    return;
  }
  throw new Error(
    `--out takes a folder that is new, empty, or holds pages of ours, as it is emptied first; not ${folder}`,
  );
}

async function configurations() {
  const { cli, site: pages } = await import(pathToFileURL(inRoot('webpack.config.js')).href);
  const { wps } = await import('./wps/bundle.js');
  const { DEFAULT_BASE } = await import('./site/manifest.js');
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string', default: DEFAULT_BASE },
      'office-js': { type: 'string', default: 'cdn' },
      out: { type: 'string' },
    },
  });
  /** npm runs scripts in the project's folder, but a folder is named from where the user is. */
  const out = (usual) => {
    const folder = path.resolve(process.env.INIT_CWD ?? root, values.out ?? usual);
    checkFolder(folder);
    return folder;
  };
  const made = {
    cli,
    site: () => pages({ base: values.base, officeJs: values['office-js'], out: out(site) }),
    wps: () => wps({ out: out(addInIn(kit)) }),
  };
  return positionals.map((name) => made[name]());
}

/** What was bundled although its changes would not be noticed. */
function unlisted({ compilation }) {
  const { name } = compilation.options;
  return [...compilation.fileDependencies]
    .filter((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile())
    .map((file) => path.relative(root, file).replaceAll(path.sep, '/'))
    .filter((file) => /^(?:src|examples|assets|wps)\//.test(file) && !isSource(name, file))
    .map((file) => `${file} is part of the ${name}: list it in scripts/targets.cjs.`);
}

async function main() {
  const { default: webpack } = await import('webpack');
  const compiler = webpack(await configurations());
  compiler.run((error, stats) => {
    const wrong = error ? [error.stack] : stats.stats.flatMap(unlisted);
    if (stats?.hasErrors() || stats?.hasWarnings()) wrong.push(stats.toString('errors-warnings'));
    wrong.forEach((text) => notice(text));
    if (error || stats.hasErrors() || stats.stats.some((each) => unlisted(each).length > 0)) {
      process.exitCode = 1;
    }
    // Writes the cache.
    compiler.close(() => {});
  });
}

main().catch((error) => {
  notice(error.message);
  process.exitCode = 1;
});
