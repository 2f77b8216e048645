import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../../repo/repository';

/**
 * Takes a picture for people to look at: in out/screens, and by `npm run screenshots` in docs/images as well where the
 * documents show it.
 */
export async function screenshot(
  what: Page | Locator,
  name: string,
  { inDocs = false }: { readonly inDocs?: boolean } = {},
): Promise<void> {
  await what.screenshot({
    path: path.join(root, 'out/screens', `${name}.png`),
    animations: 'disabled',
  });
  if (inDocs && process.env.JIXIAO_SCREENSHOTS === 'docs') {
    await what.screenshot({
      path: path.join(root, 'docs/images', `${name}.png`),
      animations: 'disabled',
    });
  }
}
