import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Workbook } from '../../src/core/workbook/workbook';
import { policyFigures } from '../../src/core/policy/policy-figures';
import { presets } from '../../src/core/policy/presets';
import { en } from '../../src/pane/texts/en';
import { zhCN } from '../../src/pane/texts/zh-CN';
import { draft } from '../pane/session/open-session';
import { accessibilityProblems } from './support/accessibility';
import { type ExcelOptions, type ExcelSite, openExcelSite } from './support/open-excel';
import { overflowing } from './support/overflow';
import { unfoldAll } from './support/pane';
import { screenshot } from './support/screenshot';
import { words } from './support/words';
import { expectWith } from '../support/expect-with';
import { eventually } from './support/eventually';

let site: ExcelSite;
beforeAll(async () => {
  site = await openExcelSite();
});
afterAll(() => site.close());

/** One wrong figure that can be corrected, one blank, and all that is wrong in the example. */
const WORKBOOK = draft({ '附件3-2!I6': '5.76', '附件3-3!H37': null });

type Language = 'zh' | 'en';
const NAMES = {
  zh: { ...zhCN, policy: '湖北省填表说明' },
  en: { ...en, policy: 'Hubei form instructions' },
} as const;

interface Step {
  readonly name: string;
  /** All that is here is in another step, too, where axe looks at it: it takes its time. */
  readonly isRepeated?: true;
  readonly go: (page: Page, language: Language) => Promise<unknown>;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** From the first screen on, what a user gets to see; each step goes on from the one before. */
const STEPS: readonly Step[] = [
  { name: 'empty', go: (page, as) => page.getByText(NAMES[as]['empty.title']).waitFor() },
  {
    name: 'menu-before',
    go: (page, as) => button(page, NAMES[as]['command.more']).click(),
  },
  {
    name: 'checked',
    isRepeated: true,
    go: async (page, as) => {
      await page.keyboard.press('Escape');
      await button(page, NAMES[as]['command.check-and-fill']).click();
      await page.getByRole('group', { name: NAMES[as]['finding.filter'] }).waitFor();
    },
  },
  {
    name: 'menu',
    go: (page, as) => button(page, NAMES[as]['command.more']).click(),
  },
  {
    name: 'opened',
    go: async (page, as) => {
      await page.keyboard.press('Escape');
      await unfoldAll(page);
      const closed = page.locator('[id^="finding-"] button[aria-expanded="false"]');
      // All of them, at once: each way by hand would take a second.
      await closed.evaluateAll((buttons) => {
        for (const each of buttons) (each as HTMLElement).click();
      });
      for (const action of ['finding.explain', 'finding.respond'] as const) {
        await button(page, NAMES[as][action])
          .nth(action === 'finding.explain' ? 0 : 3)
          .click();
      }
    },
  },
  { name: 'scores', go: (page, as) => tabOf(page, as, 'scores') },
  {
    name: 'figures',
    isRepeated: true,
    go: async (page, as) => {
      await tabOf(page, as, 'figures');
      await filters(page, as).last().click();
    },
  },
  { name: 'figures-that-differ', go: (page, as) => filters(page, as).first().click() },
  {
    name: 'settings',
    go: async (page, as) => {
      await tabOf(page, as, 'settings');
      await button(page, NAMES[as]['setting.policy-figures']).click();
    },
  },
];

const filters = (page: Page, as: Language) =>
  page.getByRole('group', { name: NAMES[as]['figure.filter'] }).getByRole('button');

const tabOf = (page: Page, as: Language, tab: 'scores' | 'figures' | 'settings') =>
  page.getByRole('tab', { name: NAMES[as][`frame.tab-${tab}`] }).click();

interface Look {
  readonly name: string;
  readonly language: Language;
  readonly options: ExcelOptions;
}

const LOOKS: readonly Look[] = [
  { name: 'light', language: 'zh', options: {} },
  {
    name: 'dark-english',
    language: 'en',
    options: { background: '#262626', language: 'en-US', context: { colorScheme: 'dark' } },
  },
  {
    name: 'high-contrast',
    language: 'zh',
    options: { background: '#000000', context: { forcedColors: 'active', colorScheme: 'dark' } },
  },
];

const WIDTHS = [320, 600, 350];

describe.each(LOOKS)('the pane: $name', ({ name: look, language, options }) => {
  test('can be used by everybody, at any width, and speaks one language', async () => {
    const { page, complaints } = await site.open(WORKBOOK, options);
    for (const { name, go, isRepeated = false } of STEPS) {
      await go(page, language);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        // A menu moves a moment later.
        await eventually(async () => {
          expectWith(await overflowing(page), `${name} ${width}`).toEqual([]);
        });
      }
      if (!isRepeated) expect([name, await accessibilityProblems(page)]).toEqual([name, []]);
      if (language === 'en') expect([name, chineseAmong(await words(page))]).toEqual([name, []]);
      await screenshot(page, `excel-${look}-${name}`);
    }
    expect(complaints).toEqual([]);
  });
});

/** What the forms themselves say, in Chinese: the pane quotes it. */
const textIn = ({ sheets }: Workbook) =>
  sheets.flatMap(({ name, cells }) => [
    name,
    ...cells.map(({ content }) => (content.type === 'text' ? content.text.replace(/\s/g, '') : '')),
  ]);

/** Documents go by their names in every language, and grades are what is to be written into the forms. */
const DOCUMENTS = presets.flatMap((policy) => [
  policy.basis,
  policy.title.en,
  ...policy.grades.value.map(({ name }) => name),
  ...policyFigures(policy).flatMap(({ source }) => (source ? [source.title] : [])),
]);

/** Chinese that is no text of the workbook, and what is a text of the Chinese pane. */
function chineseAmong(said: readonly string[]): readonly string[] {
  const forms = textIn(WORKBOOK);
  const others = new Set<string>([...Object.values(en), ...forms]);
  const chinese = new Set<string>(Object.values(zhCN).filter((text) => !others.has(text)));
  const known = [...others, ...DOCUMENTS].join('\n');
  return said.filter(
    (text) =>
      chinese.has(text) ||
      [...text.matchAll(/\p{Script=Han}+/gu)].some(([run]) => !known.includes(run)),
  );
}
