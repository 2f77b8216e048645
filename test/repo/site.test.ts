import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { read, root } from './repository';
import { initialBytes, initialFiles, manifestFor, officeJs, PANE_BUDGET } from './site-tools';

// The pages as they were built; `npm test` builds them first.
const folder = path.join(root, 'dist/site');
const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');

const PAGES = ['index.html', 'taskpane.html', 'help.html'];

describe.each(PAGES)('%s', (page) => {
  test('loads nothing but what is beside it, and office.js', () => {
    const addresses = [...text(page).matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, at]) => at!);
    const elsewhere = addresses.filter((at) => !existsSync(path.join(folder, at)));
    expect(elsewhere).toEqual(page === 'taskpane.html' ? [officeJs('cdn').address] : []);
  });

  test('has a strict policy, which comes before all that it governs', () => {
    const html = text(page);
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
      html,
    )!;
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('connect-src')).toBe("connect-src 'none'");
    expect(rules.get('frame-src')).toBe("frame-src 'none'");
    expect(rules.get('script-src')).toBe(
      page === 'taskpane.html'
        ? `script-src 'self' ${new URL(officeJs('cdn').address).origin}`
        : "script-src 'self'",
    );
    expect(policy).not.toMatch(/unsafe-eval|\*|script-src[^;]*unsafe-inline/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(
      html.search(/<(?:script|link|style)/),
    );
  });

  test('has no script of its own, which the policy would refuse', () => {
    expect(text(page)).not.toMatch(/<script(?![^>]*\bsrc=)|\bon\w+="/);
  });
});

describe('the pane', () => {
  const files = initialFiles(folder, 'taskpane.html');

  test('starts with the guard', () => {
    expect(files[0]).toMatch(/^assets\/guard\./);
    expect(text(files[0] ?? '')).toBe(read('src/pages/guard.js'));
  });

  test(`loads at most ${PANE_BUDGET / 1024} KB before it can be used`, () => {
    expect(files.length).toBeGreaterThan(2);
    expect(initialBytes(folder, 'taskpane.html')).toBeLessThanOrEqual(PANE_BUDGET);
  });

  test.each(files)('%s has nothing of the spreadsheet, and no code made from text', (file) => {
    expect(text(file)).not.toMatch(/univer/i);
    expect(text(file)).not.toMatch(/[^\w.$]eval\(/);
  });
});

test('the parts that are seldom needed wait', () => {
  const first = PAGES.flatMap((page) => initialFiles(folder, page)).join();
  const assets = readdirSync(path.join(folder, 'assets'));
  for (const part of ['spreadsheet', 'xlsx']) {
    expect(assets.filter((name) => name.startsWith(`${part}.`))).not.toEqual([]);
    expect(first).not.toContain(part);
  }
});

test('every file but pages, manifest and icons is named by its content', () => {
  const names = readdirSync(path.join(folder, 'assets'));
  expect(names.filter((name) => !/\.[0-9a-f]{8}\.(?:js|css|svg|png)$/.test(name))).toEqual([]);
});

describe('licences.txt', () => {
  const permissive = /\((?:MIT|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|ISC|0BSD|see below)\)$/;
  const entries = [...text('licences.txt').matchAll(/^(.+)\n-+\n(.*)$/gm)];

  test('names what is in the pages', () => {
    const names = entries.map(([, title]) => title!.replace(/ .*/, ''));
    expect(names).toEqual(expect.arrayContaining(['react-dom', '@univerjs/core', 'decimal.js']));
    expect(names).not.toContain('webpack');
  });

  test('has only permissive licences', () => {
    expect(entries.map(([, title]) => title!).filter((title) => !permissive.test(title))).toEqual(
      [],
    );
  });
});

describe('the manifest', () => {
  test('is that of the repository, for this machine', () => {
    expect(text('manifest.xml')).toBe(read('manifest.xml'));
  });

  test('names another server throughout', () => {
    const made = manifestFor(read('manifest.xml'), 'https://oa.example.gov.cn/jixiao/');
    expect(made).not.toContain('localhost');
    expect(made).toContain('"https://oa.example.gov.cn/jixiao/taskpane.html"');
  });

  test.each(['http://server/', 'https://server/jixiao', 'server', 'https://server/?a=b/', ''])(
    'cannot be made for %j',
    (base) => {
      expect(() => manifestFor(read('manifest.xml'), base)).toThrow('--base');
    },
  );
});

describe('office.js', () => {
  test.each([
    ['cdn', 'https://appsforoffice.microsoft.com'],
    ['china', 'https://appsforoffice.cdn.partner.office365.cn'],
    ['https://cdn.example.gov.cn/1/office.js', 'https://cdn.example.gov.cn'],
  ])('%s comes from there alone', (choice, origin) => {
    const { address, origin: allowed, files } = officeJs(choice);
    expect(allowed).toBe(origin);
    expect(address.startsWith(`${origin}/`)).toBe(true);
    expect(files).toEqual([]);
  });

  test('local is a copy beside the pages, with Microsoft’s terms, unchanged and without telemetry', () => {
    const { address, origin, files } = officeJs('local');
    expect([address, origin]).toEqual(['office-js/office.js', null]);
    const names = files.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([address, 'office-js/LICENSE.md']));
    expect(names.join()).not.toContain('telemetry');
    const original = path.join(root, 'node_modules/@microsoft/office-js/dist/office.js');
    expect(files.find(({ name }) => name === address)?.content).toEqual(readFileSync(original));
  });

  test.each(['', 'cnd', 'http://server/office.js', 'https://server/other.js'])(
    'cannot come from %j',
    (choice) => {
      expect(() => officeJs(choice)).toThrow('--office-js');
    },
  );
});

test('the favicon and every icon are there', () => {
  expect(statSync(path.join(folder, 'favicon.svg')).size).toBeGreaterThan(0);
  expect(readdirSync(path.join(folder, 'icons')).sort()).toEqual(
    readdirSync(path.join(root, 'assets/icons')).sort(),
  );
});
