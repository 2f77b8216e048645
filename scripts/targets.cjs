'use strict';
// What is built, from what, and whether what was built is still that of its sources.
const fs = require('node:fs');
const path = require('node:path');
const { inRoot, textOf } = require('./shared.cjs');

const shared = [
  ...['package.json', 'package-lock.json', 'tsconfig.base.json', 'webpack.config.js'],
  'src/version.ts',
];

/**
 * Each target with the files and folders that it is made of, so that a change of the pane does not build the command
 * line anew. webpack.cjs refuses to bundle a source that is not listed here.
 */
const targets = {
  cli: {
    title: 'command line',
    main: inRoot('dist', 'cli', 'jixiao.cjs'),
    sources: [...shared, 'src/cli', 'src/core', 'src/files', 'src/hosts/host.ts', 'src/report'],
  },
  site: {
    title: 'pages',
    main: inRoot('dist', 'site', 'index.html'),
    sources: [
      ...[...shared, 'scripts/site', 'assets', 'examples', 'manifest.xml'],
      ...['src/core', 'src/files', 'src/hosts', 'src/report', 'src/pane', 'src/ribbon'],
      ...['src/excel', 'src/workbench', 'src/pages'],
    ],
  },
  wps: {
    title: 'add-in for WPS',
    // What is written last. The add-in's own folder beside it is named after its version.
    main: inRoot('dist', 'wps', 'jsplugins.xml'),
    sources: [
      ...[...shared.filter((file) => file !== 'webpack.config.js'), 'scripts/site', 'scripts/wps'],
      ...['assets/icons', 'wps'],
      ...['src/core', 'src/hosts/host.ts', 'src/hosts/wps', 'src/report', 'src/pane', 'src/ribbon'],
      ...['src/wps', 'src/pages/wps'],
    ],
  },
};

/** Beside the folder, which is handed on as it is. Written after all else: an interrupted build has none. */
const stampOf = (name) => inRoot('dist', `.built-${name}`);

/** The names, sizes and times of all sources: a few milliseconds, where reading them would cost many. */
function sourcesNow(name) {
  const parts = [];
  const add = (file) => {
    const stat = fs.statSync(inRoot(file), { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const entry of fs.readdirSync(inRoot(file))) add(`${file}/${entry}`);
    } else if (stat) {
      parts.push(`${file} ${stat.size} ${stat.mtimeMs}`);
    }
  };
  targets[name].sources.forEach(add);
  return parts.sort().join('\n');
}

function isBuilt(name) {
  return fs.existsSync(targets[name].main) && textOf(stampOf(name)) === sourcesNow(name);
}

/** Whether a change of the file makes a target anew. `file` is named from the root, with `/`. */
function isSource(name, file) {
  return targets[name].sources.some((source) => file === source || file.startsWith(`${source}/`));
}

module.exports = {
  isBuilt,
  isSource,
  kit: path.dirname(targets.wps.main),
  site: path.dirname(targets.site.main),
  sourcesNow,
  stampOf,
  targets,
};
