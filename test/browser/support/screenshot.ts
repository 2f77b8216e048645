import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../../repo/repository';

/** Takes a picture for people to look at, in out/screens. */
export async function screenshot(what: Page | Locator, name: string): Promise<void> {
  await what.screenshot({
    path: path.join(root, 'out/screens', `${name}.png`),
    animations: 'disabled',
  });
}
