import type { Host } from '../../hosts/host';
import type { Clock } from './clock';
import type { SettingsStore } from './settings-store';

/** What a session needs of the page it runs on. */
export interface SessionOptions {
  readonly host: Host;
  /** In a browser: `browserStore('excel')`. */
  readonly store: SettingsStore;
  /** In a browser: `browserClock`. */
  readonly clock: Clock;
  /** The product's version, as reports name it. */
  readonly version: string;
}
