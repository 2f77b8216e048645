import { type ILanguagePack, LocaleType } from '@univerjs/core';
import type { Language } from '../../../core/messages/say';

export const localeOf = (language: Language): LocaleType =>
  language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US;

/** Univer's own texts, loaded when they are first needed. */
export async function textsOf(language: Language): Promise<ILanguagePack> {
  const texts =
    language === 'zh'
      ? await import('@univerjs/preset-sheets-core/locales/zh-CN')
      : await import('@univerjs/preset-sheets-core/locales/en-US');
  return texts.default;
}
