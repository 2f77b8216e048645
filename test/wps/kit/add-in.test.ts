import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../repo/repository';
import { initialBytes } from '../../repo/site-tools';
import { expectWith } from '../../support/expect-with';

const require = createRequire(import.meta.url);
// The parser that ESLint brings along: going through ESLint itself takes seconds.
const { parse } = createRequire(require.resolve('eslint'))('espree') as {
  readonly parse: (source: string, options: object) => unknown;
};
const { addInIn } = require('../../../scripts/wps/kit.cjs') as {
  readonly addInIn: (kit: string) => string;
};

// The add-in as it was built; `npm test` builds it first, alone `npm run build:wps` does.
const kit = path.join(root, 'dist/wps');
const folder = addInIn(kit);
const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const scripts = files.filter((file) => file.endsWith('.js'));

test('WPS finds what it asks for under the names that it knows', () => {
  expect(files).toEqual(
    expect.arrayContaining(['index.html', 'main.js', 'manifest.xml', 'ribbon.xml', 'licences.txt']),
  );
  expect(text('ribbon.xml').startsWith('<customUI')).toBe(true);
});

describe.each(['index.html', 'taskpane.html', 'probe.html'])('%s', (page) => {
  test('loads classic scripts, and nothing but what is beside it', () => {
    expect(text(page)).not.toMatch(/type="module"|<script(?![^>]*\bsrc=)/);
    const addresses = [...text(page).matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, at]) => at!);
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((at) => !existsSync(path.join(folder, at)))).toEqual([]);
  });
});

test.each(['taskpane.html', 'probe.html'])('%s has a policy that lets nothing out', (page) => {
  expect(text(page)).toContain(`"default-src 'none'; script-src 'self';`);
  expect(text(page)).toContain(`connect-src 'none'`);
  expect(text(page)).not.toContain('unsafe-eval');
});

describe.each(scripts)('%s', (script) => {
  const source = text(script);

  test('is in a language that Chromium 69 reads', () => {
    expect(() => parse(source, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  test('asks neither for a network nor for what pages have by https alone', () => {
    expect(source).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/);
    expect(source).not.toMatch(/crypto\.subtle|randomUUID|serviceWorker|\bcaches\./);
  });
});

test('the pane loads little before it can be used', () => {
  // All that is bundled is written down to Chromium 69, which is longer, and the review with its word lists is in it
  // from the start: the page comes from the disk or the unit's own network.
  expect(initialBytes(folder, 'taskpane.html')).toBeLessThanOrEqual(420 * 1024);
});

test('the archive holds every file of the folder, as WPS wants it: in a folder of its name', () => {
  const archive = readFileSync(`${folder}.7z`);
  expect(archive.subarray(0, 2).toString()).toBe('7z');
  const names =
    archive.subarray(-4_096).toString('utf16le') + archive.subarray(-4_095).toString('utf16le');
  const stored = files.filter((file) => path.extname(file) !== '');
  for (const file of stored) {
    expect(names).toContain(`${path.basename(folder)}/${file.split(path.sep).join('/')}\0`);
    expectWith(archive.includes(readFileSync(path.join(folder, file))), file).toBe(true);
  }
});
