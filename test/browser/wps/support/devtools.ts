import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSocket } from './web-socket';

/** A page in a browser of any age: Playwright drives none as old as those that WPS carries. */
export interface OldPage {
  /** The value of an expression in the page; promises are waited for. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until an expression is true. @throws Error when it is not in time */
  until(expression: string): Promise<void>;
  /** Presses a key that types nothing: `Tab`. */
  press(key: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** What went wrong in the page: errors, and all that its console was told. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];
/** Builds for small machines run in one process. */
const ONE_PROCESS = ['--single-process', '--no-zygote'];
const PATIENCE = 20_000;
const KEYS: Readonly<Record<string, number>> = { Tab: 9, Escape: 27, ArrowRight: 39 };

/** Opens an address in a browser of its own, in Chinese, as wide as the pane. */
export async function openOldPage(
  executable: string,
  address: string,
  { small = false } = {},
): Promise<OldPage> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'jixiao-chromium-'));
  const child = spawn(
    executable,
    [...FLAGS, ...(small ? ONE_PROCESS : []), `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LANG: 'zh_CN.UTF-8' } },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error(said)));
  });

  const waiting = new Map<number, (message: Message) => void>();
  const complaints: string[] = [];
  let last = 0;
  const socket = await openSocket(await pageAddress(port), (text) => {
    const message = JSON.parse(text) as Message;
    if (message.id === undefined) complaints.push(...complaintsIn(message));
    else waiting.get(message.id)?.(message);
  });
  const send = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ error, result }) => {
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${JSON.stringify(error)}`));
      });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })) as { readonly result: { readonly value?: unknown }; readonly exceptionDetails?: unknown };
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  };

  await Promise.all(['Page.enable', 'Runtime.enable', 'Log.enable'].map((each) => send(each)));
  await send('Emulation.setDeviceMetricsOverride', {
    width: 350,
    height: 800,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await send('Page.addScriptToEvaluateOnNewDocument', {
    source: `Object.defineProperty(navigator, 'languages', { get: () => ['zh-CN', 'zh'] })`,
  });
  await send('Page.navigate', { url: address });

  return {
    evaluate,
    async until(expression) {
      const end = Date.now() + PATIENCE;
      // What is not there yet is no mistake.
      const holds = () => evaluate(`Boolean(${expression})`).catch(() => false);
      while ((await holds()) !== true) {
        if (Date.now() > end) throw new Error(`never: ${expression}`);
        await sleep(100);
      }
    },
    async press(key) {
      const windowsVirtualKeyCode = KEYS[key];
      for (const type of ['rawKeyDown', 'keyUp']) {
        await send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode });
      }
    },
    async screenshot(file) {
      const { data } = (await send('Page.captureScreenshot')) as { readonly data: string };
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    complaints,
    async close() {
      // Of several processes, each must be told to go, as it still writes into the profile. A single one can be ended.
      if (!small) await Promise.race([send('Browser.close').catch(() => undefined), sleep(2000)]);
      socket.close();
      if (!small) await Promise.race([ended, sleep(3000)]);
      child.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

async function pageAddress(port: string): Promise<string> {
  for (;;) {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as readonly {
      readonly type: string;
      readonly webSocketDebuggerUrl: string;
    }[];
    const page = targets.find(({ type }) => type === 'page');
    if (page) return page.webSocketDebuggerUrl;
    await sleep(100);
  }
}

function complaintsIn({ method, params }: Message): readonly string[] {
  switch (method) {
    case 'Runtime.exceptionThrown':
    case 'Runtime.consoleAPICalled':
    case 'Log.entryAdded':
      return [JSON.stringify(params)];
    default:
      return [];
  }
}
