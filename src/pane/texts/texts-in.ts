import type { Language } from '../../core/messages/say';
import { en } from './en';
import type { Text, TextId } from './text';
import { zhCN } from './zh-CN';

const TEXTS: Readonly<Record<Language, Readonly<Record<TextId, string>>>> = { zh: zhCN, en };

/** `{name}`, or `{name:one|many}` for a word that follows a count. */
const PLACE = /\{([a-zA-Z]+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/** The texts of one language. */
function speakerOf(texts: Readonly<Record<TextId, string>>): Text {
  return (id: TextId, values: Readonly<Record<string, string | number>> = {}) =>
    texts[id].replace(PLACE, (place, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return place;
      if (one === undefined || many === undefined) return String(value);
      return Number(value) === 1 ? one : many;
    });
}

const SPEAKERS: Readonly<Record<Language, Text>> = {
  zh: speakerOf(TEXTS.zh),
  en: speakerOf(TEXTS.en),
};

/** How the pane speaks; the same function for the same language, so that nothing is drawn again without need. */
export function textsIn(language: Language): Text {
  return SPEAKERS[language];
}
