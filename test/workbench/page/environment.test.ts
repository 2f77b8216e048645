import { expect, test } from '@jest/globals';
import { preferredLanguage } from '../../../src/workbench/page/environment';

test.each([
  [['zh-CN', 'en'], 'zh'],
  [['en-US', 'zh-CN'], 'en'],
  [['fr', 'en'], 'en'],
  [['ug', 'zh-TW', 'en'], 'zh'],
  [['fr'], 'zh'],
  [[], 'zh'],
] as const)('%j speaks %s', (languages, language) => {
  expect(preferredLanguage(languages)).toBe(language);
});
