import type { Language } from '../../core/messages/say';
import type { HostEnvironment, HostTheme } from '../../hosts/host';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** What the browser says of its user: language and colours. */
export function browserEnvironment(): HostEnvironment {
  const queries = [DARK, FORCED].map((query) => window.matchMedia(query));
  return {
    language: preferredLanguage(navigator.languages),
    get theme() {
      return themeNow();
    },
    onThemeChange(listener) {
      const tell = () => {
        listener(themeNow());
      };
      for (const query of queries) query.addEventListener('change', tell);
      return () => {
        for (const query of queries) query.removeEventListener('change', tell);
      };
    },
  };
}

function themeNow(): HostTheme {
  if (window.matchMedia(FORCED).matches) return 'high-contrast';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** English only for those whose browser asks for it before Chinese. */
export function preferredLanguage(languages: readonly string[]): Language {
  const known = languages.find((language) => /^(?:zh|en)\b/i.test(language));
  return known !== undefined && /^en/i.test(known) ? 'en' : 'zh';
}
