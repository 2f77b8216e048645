import { en } from './en';
import type { Message } from './message';
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
