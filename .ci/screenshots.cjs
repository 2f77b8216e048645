'use strict';
// npm run screenshots: runs the browser tests and takes anew the pictures that the documents show.
const { build } = require('./build.cjs');
const { ensureBrowser } = require('./ensure-browser.cjs');
const { ensure } = require('./ensure.cjs');
const { commandOf, runNode } = require('./shared.cjs');

ensure();
process.env.CHROME_PATH = ensureBrowser();
if (!build()) process.exit(2);
process.env.JIXIAO_SCREENSHOTS = 'docs';
process.exitCode = runNode([commandOf('vitest'), 'run', '--project', 'browser']);
