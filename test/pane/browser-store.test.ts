import { describe, expect, test } from '@jest/globals';
import { browserStore } from '../../src/pane/browser-store';
import { stubGlobal } from '../support/stub-global';

function storage(kept = new Map<string, string>()) {
  stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  return kept;
}

describe('settings in the browser', () => {
  test('are found again, apart for each host', () => {
    storage();
    browserStore('excel').save({ settings: { fill: false } });
    expect(browserStore('excel').load()).toEqual({ settings: { fill: false } });
    expect(browserStore('workbench').load()).toBeNull();
  });

  test('that are broken are none', () => {
    storage(new Map([['jixiao.excel', '{"settings":']]));
    expect(browserStore('excel').load()).toBeUndefined();
  });

  test('cost nothing where storage is switched off', () => {
    const fails = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    stubGlobal('localStorage', { getItem: fails, setItem: fails });
    const store = browserStore('excel');
    expect(store.load()).toBeUndefined();
    expect(() => store.save({})).not.toThrow();
  });
});
