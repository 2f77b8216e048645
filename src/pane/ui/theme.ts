import {
  teamsHighContrastTheme,
  type Theme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { Language } from '../../core/messages/say';
import type { HostTheme } from '../../hosts/host';

const CHINESE =
  '"Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei"';
const LATIN = '"Segoe UI","Segoe UI Web (West European)",-apple-system,Roboto,"Helvetica Neue"';

const FAMILIES: Readonly<Record<Language, string>> = {
  zh: `${CHINESE},${LATIN},sans-serif`,
  en: `${LATIN},${CHINESE},sans-serif`,
};

const THEMES: Readonly<Record<HostTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
};

/** Fluent's theme, with fonts for the language: its own are Latin alone, and Chinese would fall to chance. */
const BY_LANGUAGE: Readonly<Record<Language, Readonly<Record<HostTheme, Theme>>>> = {
  zh: inLanguage('zh'),
  en: inLanguage('en'),
};

function inLanguage(language: Language): Readonly<Record<HostTheme, Theme>> {
  const family = { fontFamilyBase: FAMILIES[language] };
  return {
    light: { ...THEMES.light, ...family },
    dark: { ...THEMES.dark, ...family },
    'high-contrast': { ...THEMES['high-contrast'], ...family },
  };
}

/** The same object for the same theme and language, so that its styles are written once. */
export function themeFor(theme: HostTheme, language: Language): Theme {
  return BY_LANGUAGE[language][theme];
}
