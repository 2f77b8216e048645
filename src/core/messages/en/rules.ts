import { arithmeticRuleTexts } from './arithmetic-rules';
import { consistencyRuleTexts } from './consistency-rules';
import { indicatorRuleTexts } from './indicator-rules';

export const ruleTexts = {
  ...arithmeticRuleTexts,
  ...indicatorRuleTexts,
  ...consistencyRuleTexts,
} as const;
