'use strict';
// npm start: builds the pages and serves the workbench on this machine. PORT chooses the port, --no-open opens no browser.
const path = require('node:path');
const { build } = require('./build.cjs');
const { ensure } = require('./ensure.cjs');
const { openBrowser } = require('./open-browser.cjs');
const { serve } = require('./serve.cjs');
const { notice } = require('./shared.cjs');
const { targets } = require('./targets.cjs');

/** The port that PORT asks for, and no other; without it, 3000 or the next that is free. */
function wantedPort() {
  const { PORT } = process.env;
  if (!PORT) return { port: 3000 };
  if (/^\d{1,5}$/.test(PORT) && Number(PORT) < 65536) return { port: Number(PORT), exactly: true };
  notice(`PORT 应为 0 到 65535 的整数，现为 ${PORT}。PORT takes a number from 0 to 65535.`);
  process.exit(2);
}

async function main() {
  const wanted = wantedPort();
  ensure();
  if (!build(['site'])) process.exit(2);
  const { address, close } = await serve(path.dirname(targets.site.main), wanted);
  console.log(`
  绩效自评助手已启动，在浏览器中打开： ${address}
  Jixiao is running. Open it in a browser: ${address}

  只有这台电脑能打开，文件不会离开这台电脑。按 Ctrl+C 停止。
  Only this machine can open it, and no file leaves it. Press Ctrl+C to stop.
`);
  if (!process.argv.includes('--no-open')) openBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}

main().catch((error) => {
  const taken = error.code === 'EADDRINUSE';
  notice(
    taken ? `端口已被占用，请换一个 PORT。The port is in use; choose another PORT.` : error.message,
  );
  process.exitCode = 2;
});
