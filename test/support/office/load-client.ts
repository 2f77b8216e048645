import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { OfficeClient } from './office-client';

/** Microsoft's own client, as it is on the machine; it is never copied. */
const SOURCE = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist/excel-win32-16.01.debug.js',
);

let script: vm.Script | null = null;

/** Loads the client into a world of its own, with as much of a page around it as it asks for. */
export function loadClient(): OfficeClient {
  script ??= new vm.Script(readFileSync(SOURCE, 'utf8'), { filename: SOURCE });
  const nothing = () => undefined;
  const storage = {
    getItem: () => null,
    setItem: nothing,
    removeItem: nothing,
    key: () => null,
    length: 0,
  };
  const document = {
    readyState: 'loading',
    URL: 'https://localhost/',
    cookie: '',
    documentElement: {},
    head: { appendChild: nothing },
    body: {},
    addEventListener: nothing,
    removeEventListener: nothing,
    getElementsByTagName: () => [],
    createElement: () => ({ style: {}, setAttribute: nothing }),
  };
  const page: Record<string, unknown> = {
    document,
    location: {
      href: 'https://localhost/',
      search: '',
      hash: '',
      pathname: '/',
      protocol: 'https:',
      host: 'localhost',
    },
    navigator: { userAgent: '', platform: 'Win32' },
    history: {},
    sessionStorage: storage,
    localStorage: storage,
    performance,
    console: { ...console, log: nothing },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    addEventListener: nothing,
    removeEventListener: nothing,
    Promise,
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  script.runInContext(vm.createContext(page));
  return page as unknown as OfficeClient;
}
