import type { certaintyTexts as chinese } from '../zh-CN/certainty';

export const certaintyTexts: Readonly<Record<keyof typeof chinese, string>> = {
  'certainty.differs':
    'It says {actual}; what was understood comes to {expected}. {place}: {why}. So it cannot be told for certain; please look at it.',
  'certainty.open':
    '{finding} But {place}: {why}. So it cannot be told for certain; please look at it.',
};
