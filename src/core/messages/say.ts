import { en } from './en';
import { message, type Message, type MessageId } from './message';
import { zhCN } from './zh-CN';

/** zh: 简体中文, the default; en: English. */
export type Language = 'zh' | 'en';

const TEXTS = { zh: zhCN, en } as const;

/** The message as a sentence. */
export function say(language: Language, { id, values }: Message): string {
  return TEXTS[language][id].replace(/\{([^{}]+)\}/g, (braces, name: string) => {
    const value = values[name];
    if (value === undefined) return braces;
    return typeof value === 'string' ? value : say(language, value);
  });
}

/** Says messages by id in one language: `text('report.year', { year: '2023' })`. */
export const speaker =
  (language: Language) =>
  <Id extends MessageId>(...args: Parameters<typeof message<Id>>): string =>
    say(language, message(...args));
