import type { SettingsStore } from './session/settings-store';

/**
 * Keeps settings in the browser, apart for each host. Storage that is switched off, full or broken costs no more than the
 * preferences kept in it.
 */
export function browserStore(host: string): SettingsStore {
  const key = `jixiao.${host}`;
  return {
    load() {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null') as unknown;
      } catch {
        return undefined;
      }
    },
    save(value) {
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // The settings hold until the page is closed.
      }
    },
  };
}
