import type { Language } from '../../core/messages/say';
import type { Settings } from './session';

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  // The id of the core's default policy; named here, so that a page can start before the core has been fetched.
  policy: 'mof-2020',
  fill: true,
  mark: true,
  live: true,
};

const LANGUAGES: readonly Settings['language'][] = ['auto', 'zh', 'en'];

/** The settings with those parts of the change that are possible; a policy must be one of `policies`. */
export function withSettings(
  settings: Settings,
  change: Readonly<Record<string, unknown>>,
  policies: readonly { readonly id: string }[],
): Settings {
  const yesNo = (key: 'fill' | 'mark' | 'live') => {
    const value = change[key];
    return typeof value === 'boolean' ? value : settings[key];
  };
  return {
    language: LANGUAGES.find((language) => language === change.language) ?? settings.language,
    policy: policies.find(({ id }) => id === change.policy)?.id ?? settings.policy,
    fill: yesNo('fill'),
    mark: yesNo('mark'),
    live: yesNo('live'),
  };
}

/** The language that these settings come to in a host of this language. */
export function languageOf(settings: Settings, host: Language): Language {
  return settings.language === 'auto' ? host : settings.language;
}

/** What a settings store holds, as a group of values; nothing in it has been checked. */
export function storedGroup(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
