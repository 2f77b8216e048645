import type { Locator, Page } from 'playwright-core';
import { say } from '../../../src/core/messages/say';
import type { Finding, Review } from '../../../src/core/review-result';
import { placed } from '../../../src/core/placed';

/** 校验并评分. */
export const mainButton = (page: Page): Locator =>
  page.getByRole('button', { name: '校验并评分', exact: true });

/** Clicks the one button and waits for what has come of it. */
export async function checkAndFill(page: Page): Promise<void> {
  await mainButton(page).click();
  await result(page);
}

/** Waits for the counts of a check, as they are read out. */
export async function result(page: Page): Promise<string> {
  const counts = page.getByRole('status').filter({ hasText: /校验完成|没有全部核对/ });
  await counts.waitFor({ state: 'attached' });
  return counts.innerText();
}

/** Chooses a command of the menu beside the button. */
export async function choose(page: Page, command: string): Promise<void> {
  await page.getByRole('button', { name: '更多操作' }).click();
  await page.getByRole('menuitem', { name: command }).click();
}

/** A finding in the list. */
export const cardOf = (page: Page, { id }: Pick<Finding, 'id'>): Locator =>
  page.locator(`[id="finding-${id}"]`);

/** Opens a finding of the list. */
export async function openCard(page: Page, finding: Pick<Finding, 'id'>): Promise<Locator> {
  await unfoldAll(page);
  const card = cardOf(page, finding);
  await card.locator('button[aria-expanded="false"]').click();
  return card;
}

/** Opens every group of the list. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.getByRole('heading', { level: 2 }).locator('[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Every finding of the list, which is unfolded: its sentence by its id. */
export async function listed(page: Page): Promise<Readonly<Record<string, string>>> {
  await unfoldAll(page);
  const cards = page.locator('[id^="finding-"]');
  return cards.evaluateAll((elements) =>
    Object.fromEntries(
      elements.map((card) => [
        card.id.slice('finding-'.length),
        // The cell stands above the sentence, as a link.
        [card.querySelector('[aria-label]'), card.querySelector(':scope > p')]
          .map((part) => part?.textContent)
          .join(' '),
      ]),
    ),
  );
}

/** What the list should hold: the findings of a review that nobody has set aside. */
export const sentencesOf = ({ findings }: Pick<Review, 'findings'>) =>
  Object.fromEntries(
    findings
      .filter(({ waived }) => waived === null)
      .map((finding) => [finding.id, say('zh', placed(finding))]),
  );

/** A tab of the pane, by its name. */
export const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name });
