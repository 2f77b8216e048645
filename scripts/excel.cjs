'use strict';
// npm run excel: opens Excel with the add-in of this checkout, on Windows or a Mac. npm run excel:stop takes it out again.
// Microsoft's tools are fetched by npx when they are wanted: they are large, and nothing else needs them.
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { build } = require('./build.cjs');
const { ensure } = require('./ensure.cjs');
const { npmCommand } = require('./npm.cjs');
const { serve } = require('./serve.cjs');
const { notice, root } = require('./shared.cjs');
const { targets } = require('./targets.cjs');

const makeCertificates = (...args) =>
  npx(['office-addin-dev-certs@3.0.0'], 'office-addin-dev-certs', ...args);
// It uses semver without asking for it.
const debug = (...args) =>
  npx(['office-addin-debugging@7.0.0', 'semver@7.7.3'], 'office-addin-debugging', ...args);
const site = path.dirname(targets.site.main);
const manifest = path.join(site, 'manifest.xml');

const refusal = `在 Linux 上没有 Excel，不能这样试用加载项。
  在这台电脑上试用：npm start，用浏览器中的工作台。
  装进别的电脑的 Excel：见 docs/install-excel.md。
There is no Excel on this system. Use npm start for the workbench in a browser, or see docs/install-excel.md to install the
add-in in an Excel elsewhere.`;

/** Runs a command out of packages that npm fetches for it; gives its exit code. */
async function npx(packages, command, ...args) {
  const exec = [
    'exec',
    '--yes',
    ...packages.map((each) => `--package=${each}`),
    '--',
    command,
    ...args,
  ];
  // A peer of the tools, for other kinds of add-ins, needs a compiler to be installed.
  const options = {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, npm_config_legacy_peer_deps: 'true' },
  };
  const { command: npm, args: given, shell } = npmCommand(exec);
  const child = spawn(npm, given, { ...options, shell });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

/** The certificate that the tool makes and has the system trust; null when it did not. */
async function certificate() {
  await makeCertificates('install');
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const read = (file) => fs.readFileSync(path.join(folder, file));
  try {
    return { key: read('localhost.key'), cert: read('localhost.crt') };
  } catch {
    notice(
      '没有得到 localhost 的证书，无法继续。There is no certificate for localhost, so Excel would not load the pages.',
    );
    return null;
  }
}

async function start() {
  ensure();
  if (!build(['site'])) return 2;
  const trusted = await certificate();
  if (trusted === null) return 2;
  // The manifest names this very port.
  const { address, close } = await serve(site, { port: 3000, exactly: true, certificate: trusted });
  // Meanwhile the pages are served: Excel asks for them while it opens.
  const code = await debug('start', manifest, 'desktop', '--no-debug');
  if (code !== 0) {
    await close();
    notice('Excel 没有打开加载项，见上面的说明。Excel did not open the add-in; see above.');
    return code;
  }
  console.log(`
  页面由 ${address} 提供。按 Ctrl+C 停止；再运行 npm run excel:stop 从 Excel 中去掉加载项。
  The pages are served at ${address}. Press Ctrl+C to stop; then npm run excel:stop takes the add-in out of Excel.
`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
  return 0;
}

const stop = () => debug('stop', manifest);

async function main() {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    notice(refusal);
    return 2;
  }
  return process.argv.includes('--stop') ? stop() : start();
}

main()
  .catch((error) => {
    const taken = error.code === 'EADDRINUSE';
    notice(
      taken ? '端口 3000 已被占用。Port 3000 is in use; Excel needs this one.' : error.message,
    );
    return 2;
  })
  .then((code) => {
    process.exitCode = code;
  });
