import type { Language } from '../../core/messages/say';
import type { HostEnvironment, HostTheme } from '../../hosts/host';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active), (-ms-high-contrast: active)';

/**
 * What the page knows of its user. WPS does not say which skin it wears, so the system's colours decide; and it is used in
 * Chinese unless the browser that it carries asks for English alone.
 */
export function pageEnvironment(page: Window): HostEnvironment {
  const queries = [DARK, FORCED].map((query) => page.matchMedia(query));
  const themeNow = (): HostTheme => {
    if (page.matchMedia(FORCED).matches) return 'high-contrast';
    return page.matchMedia(DARK).matches ? 'dark' : 'light';
  };
  return {
    language: languageOf(page.navigator.languages),
    get theme() {
      return themeNow();
    },
    onThemeChange(listener) {
      const tell = () => listener(themeNow());
      for (const query of queries) query.addEventListener('change', tell);
      return () => {
        for (const query of queries) query.removeEventListener('change', tell);
      };
    },
  };
}

/** English only for those who ask for it before Chinese. */
function languageOf(languages: readonly string[]): Language {
  const known = languages.find((language) => /^(?:zh|en)\b/i.test(language));
  return known !== undefined && /^en/i.test(known) ? 'en' : 'zh';
}
