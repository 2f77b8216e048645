import { certaintyTexts } from './zh-CN/certainty';
import { cliTexts } from './zh-CN/cli';
import { figureTexts } from './zh-CN/figures';
import { formTexts } from './zh-CN/forms';
import { indicatorTexts } from './zh-CN/indicator';
import { policyTexts } from './zh-CN/policy';
import { problemTexts } from './zh-CN/problems';
import { reportTexts } from './zh-CN/report';
import { ruleTexts } from './zh-CN/rules';
import { stubTexts } from './zh-CN/stubs';
import { termTexts } from './zh-CN/terms';
import { unreadTexts } from './zh-CN/unread';

/** 简体中文: the wording of the official forms. */
export const zhCN = {
  ...formTexts,
  ...unreadTexts,
  ...certaintyTexts,
  ...indicatorTexts,
  ...figureTexts,
  ...policyTexts,
  ...termTexts,
  ...ruleTexts,
  ...stubTexts,
  ...problemTexts,
  ...reportTexts,
  ...cliTexts,
} as const;
