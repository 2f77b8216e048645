import { commandTexts } from './en/commands';
import { findingTexts } from './en/findings';
import { figureTexts } from './en/figures';
import { frameTexts } from './en/frame';
import { noticeTexts } from './en/notices';
import { problemTexts } from './en/problems';
import { scoreTexts } from './en/scores';
import { settingTexts } from './en/settings';
import type { TextId } from './text';

/** English, complete by type. `{count:one|many}` says the word that fits the count. */
export const en: Readonly<Record<TextId, string>> = {
  ...frameTexts,
  ...commandTexts,
  ...noticeTexts,
  ...problemTexts,
  ...findingTexts,
  ...scoreTexts,
  ...figureTexts,
  ...settingTexts,
};
