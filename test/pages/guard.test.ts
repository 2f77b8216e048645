import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { Linter } from 'eslint';
import { root } from '../repo/repository';

const source = readFileSync(path.join(root, 'src/pages/guard.js'), 'utf8');

const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0';
const TRIDENT = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0E; rv:11.0) like Gecko';
const EDGE_HTML = 'Mozilla/5.0 (Windows NT 10.0) Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763';

interface Event {
  readonly message?: string;
  readonly target?: object;
}

/** As much of a browser as the guard needs: with the globals of ES5 alone, or with all of today. */
function browser({ page = 'taskpane', agent = EDGE, modern = true }) {
  const listeners = new Map<string, (event: Event) => void>();
  const timers: (() => void)[] = [];
  const told: string[] = [];
  const starting = {
    parentNode: {
      replaceChild: (box: { readonly texts: readonly string[] }) => told.push(...box.texts),
    },
  };
  const document = {
    readyState: 'loading',
    parsed: false,
    getElementsByTagName: () => [{ getAttribute: () => page }],
    getElementById: () => (document.parsed ? starting : null),
    createTextNode: (text: string) => text,
    createElement: () => {
      const texts: string[] = [];
      return {
        texts,
        style: {},
        setAttribute: () => undefined,
        appendChild: (child: string | { texts: string[] }) =>
          texts.push(...(typeof child === 'string' ? [child] : child.texts)),
      };
    },
    addEventListener: (name: string, listener: (event: Event) => void) =>
      listeners.set(name, listener),
  };
  const window = {
    ...(modern ? { Promise, WeakRef, ResizeObserver: Object } : {}),
    addEventListener: document.addEventListener,
    setTimeout: (action: () => void) => timers.push(action),
  };
  runInNewContext(source, { window, document, navigator: { userAgent: agent } });
  return {
    told,
    fail: (event: Event) => listeners.get('error')?.(event),
    ready: () => {
      document.parsed = true;
      document.readyState = 'interactive';
      listeners.get('DOMContentLoaded')?.({});
    },
    wait: () => {
      timers.forEach((action) => {
        action();
      });
    },
  };
}

const script = (deferred: boolean) => ({
  tagName: 'SCRIPT',
  src: 'https://localhost/assets/react.js',
  hasAttribute: () => deferred,
});

describe('the guard of the pages', () => {
  test.each([
    ['old browsers can read it', source, 0],
    ['this very check would notice what they cannot', 'const one = () => 1;', 1],
  ])('%s', (_what, code, mistakes) => {
    const messages = new Linter().verify(code, [
      { languageOptions: { ecmaVersion: 5, sourceType: 'script' } },
    ]);
    expect(messages.filter(({ fatal }) => fatal)).toHaveLength(mistakes);
  });

  test('says nothing while the program starts as it should', () => {
    const { told, ready } = browser({});
    ready();
    expect(told).toEqual([]);
  });

  test.each<[what: string, with_: Parameters<typeof browser>[0], zh: RegExp, en: RegExp]>([
    ['Internet Explorer in Excel', { agent: TRIDENT, modern: false }, /WebView2/, /WebView2/],
    ['the old Edge in Excel', { agent: EDGE_HTML }, /Office 2021/, /Office 2021/],
    [
      'Internet Explorer at the workbench',
      { page: 'workbench', agent: TRIDENT, modern: false },
      /极速模式/,
      /current Edge/,
    ],
    ['an old browser', { page: 'workbench', modern: false }, /太旧/, /too old/],
  ])('tells %s in two languages what to install', (_what, options, zh, en) => {
    const { told, fail, ready, wait } = browser(options);
    // What the program says there it says in the words of that browser.
    fail({ message: '语法错误' });
    ready();
    fail({ message: '语法错误' });
    wait();
    expect(told).toEqual([expect.stringMatching(zh), expect.stringMatching(en)]);
  });

  test.each<[what: string, event: Event, words: RegExp | null]>([
    ['a file that is missing', { target: script(true) }, /assets\/react\.js/],
    ['a file that office.js asks for', { target: script(false) }, null],
    ['an image that is missing', { target: { tagName: 'IMG' } }, null],
    ['a language too new', { message: "Uncaught SyntaxError: Unexpected token '{'" }, /WebView2/],
    ['an error', { message: 'Uncaught TypeError: x is null' }, /x is null/],
  ])('%s is told, before the page is read and after', (_what, event, words) => {
    const early = browser({});
    early.fail(event);
    early.ready();
    const late = browser({});
    late.ready();
    late.fail(event);
    expect(early.told).toEqual(late.told);
    if (words === null) expect(late.told).toEqual([]);
    else expect(late.told.join('\n')).toMatch(words);
  });

  test('a start that does not come to an end is told, once', () => {
    const { told, fail, ready, wait } = browser({});
    ready();
    wait();
    expect(told).toHaveLength(3);
    fail({ message: 'more' });
    expect(told).toHaveLength(3);
  });
});
