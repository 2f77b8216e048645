import { expect, test } from '@jest/globals';
import { wpsApplication } from '../../src/wps/page-api';

const storage = { getItem: () => null, setItem: () => undefined };

test.each<[what: string, page: object, found: boolean]>([
  ['a page of any other program', {}, false],
  ['a page that has something else of this name', { Application: { name: 'x' } }, false],
  ['WPS', { Application: { PluginStorage: storage } }, true],
  ['WPS under its older name', { wps: { PluginStorage: storage } }, true],
  [
    'WPS whose objects are called functions',
    { Application: Object.assign(() => 0, { PluginStorage: Object.assign(() => 0, storage) }) },
    true,
  ],
  ['WPS that stores nothing between pages', { Application: { Workbooks: { Count: 1 } } }, true],
])('%s', (_what, page, found) => {
  expect(wpsApplication(page) !== undefined).toBe(found);
});
