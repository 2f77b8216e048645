import type { Language } from '../../core/messages/say';
import { en } from './en';
import { zhCN } from './zh-CN';

export type WorkbenchTextId = keyof typeof zhCN;

/** Says a text of the workbench; `{name}` is where a value goes. */
export type WorkbenchText = (
  id: WorkbenchTextId,
  values?: Readonly<Record<string, string>>,
) => string;

const TEXTS: Readonly<Record<Language, Readonly<Record<WorkbenchTextId, string>>>> = {
  zh: zhCN,
  en,
};

/** The same function for the same language. */
export const workbenchText: Readonly<Record<Language, WorkbenchText>> = {
  zh: speaker('zh'),
  en: speaker('en'),
};

function speaker(language: Language): WorkbenchText {
  return (id, values = {}) =>
    TEXTS[language][id].replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
