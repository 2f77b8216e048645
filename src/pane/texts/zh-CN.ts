import { commandTexts } from './zh-CN/commands';
import { findingTexts } from './zh-CN/findings';
import { figureTexts } from './zh-CN/figures';
import { frameTexts } from './zh-CN/frame';
import { noticeTexts } from './zh-CN/notices';
import { problemTexts } from './zh-CN/problems';
import { scoreTexts } from './zh-CN/scores';
import { settingTexts } from './zh-CN/settings';

/** 简体中文: the words of the pane itself; what the review says has its texts in the core. */
export const zhCN = {
  ...frameTexts,
  ...commandTexts,
  ...noticeTexts,
  ...problemTexts,
  ...findingTexts,
  ...scoreTexts,
  ...figureTexts,
  ...settingTexts,
} as const;
