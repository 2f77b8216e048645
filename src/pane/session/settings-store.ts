/** The port to where settings are kept between sessions. Neither function throws; what is lost is only a preference. */
export interface SettingsStore {
  /** What was saved last, or anything else: it is checked before use. Undefined where there is nothing. */
  load(): unknown;
  /** Keeps plain JSON data. */
  save(value: unknown): void;
}
