import { certaintyTexts } from './en/certainty';
import { cliTexts } from './en/cli';
import { figureTexts } from './en/figures';
import { formTexts } from './en/forms';
import { indicatorTexts } from './en/indicator';
import { policyTexts } from './en/policy';
import { problemTexts } from './en/problems';
import { reportTexts } from './en/report';
import { ruleTexts } from './en/rules';
import { termTexts } from './en/terms';
import { unreadTexts } from './en/unread';
import type { MessageId } from './message';
import { stubTexts } from './zh-CN/stubs';

/** English, complete by type: a missing message does not compile. */
export const en: Readonly<Record<MessageId, string>> = {
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
};
