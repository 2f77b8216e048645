import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { RIBBON_COMMANDS } from '../../../src/ribbon/commands';
import { ribbonCallbacks } from '../../../src/wps/ribbon/ribbon-callbacks';
import { root } from '../../repo/repository';
import { expectWith } from '../../support/expect-with';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

function tagsOf(xml: string): readonly SaxesTagPlain[] {
  const tags: SaxesTagPlain[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => tags.push(tag));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return tags;
}

const callbacks = ribbonCallbacks(() => undefined, { address: 'http://x/', pixelRatio: 1 });
const ribbon = tagsOf(read('wps/ribbon.xml'));
const buttons = ribbon.filter(({ name }) => name === 'button').map(({ attributes }) => attributes);

test('WPS takes ribbon.xml only when it begins with its element, and knows the older namespace', () => {
  expect(read('wps/ribbon.xml').startsWith('<customUI')).toBe(true);
  expect(ribbon[0]!.attributes.xmlns).toBe('http://schemas.microsoft.com/office/2006/01/customui');
});

test('the buttons are those of every ribbon, and the one for the environment', () => {
  expect(buttons.map(({ id }) => id)).toEqual([...RIBBON_COMMANDS, 'probe']);
});

test('every callback is there', () => {
  const named = ribbon.flatMap(({ attributes }) =>
    Object.values(attributes).filter((value) => value.startsWith('jixiao.')),
  );
  expect(new Set(named)).toEqual(new Set(Object.keys(callbacks).map((name) => `jixiao.${name}`)));
});

test('every button has its picture and says what it does', () => {
  for (const { id = '', label, supertip } of buttons) {
    const image = callbacks.getImage({ Id: id });
    expectWith(existsSync(path.join(root, 'assets', image)), image).toBe(true);
    expect([label, supertip].every((text) => text !== undefined && text.length > 3)).toBe(true);
  }
});

test('no part of the tab hides itself: in WPS on a Mac such a tab is gone for good', () => {
  expect(read('wps/ribbon.xml')).not.toContain('getVisible');
});

test('the manifest is in WPS’s own writing', () => {
  const [first, ...others] = tagsOf(read('wps/manifest.xml'));
  expect(first!.name).toBe('JsPlugin');
  expect(others.map(({ name }) => name)).toEqual(['ApiVersion', 'Name', 'Description']);
});
