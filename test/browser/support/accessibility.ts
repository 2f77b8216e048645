import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fluent UI's own helpers at the edges of a focus trap; nobody gets to them. */
const NOT_OURS = ['[data-tabster-dummy]'];

interface Scope {
  /** Selectors of what to look at; the whole page by default. */
  readonly include?: readonly string[];
  /** Selectors of what to leave out. */
  readonly exclude?: readonly string[];
}

interface Axe {
  run(scope: Scope, options: { readonly resultTypes: readonly string[] }): Promise<AxeResults>;
}

/** What axe finds wrong with the page as it stands, each with the place. */
export async function accessibilityProblems(
  page: Page,
  { include = [':root'], exclude = [] }: Scope = {},
): Promise<string[]> {
  await settled(page);
  // Evaluated by the browser itself, so that the page's policy need not allow it.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults, Scope>(
    (scope) =>
      (globalThis as unknown as { readonly axe: Axe }).axe.run(scope, {
        // What is right need not be listed, place by place.
        resultTypes: ['violations'],
      }),
    { include, exclude: [...NOT_OURS, ...exclude] },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

/** Waits for what is fading in, whose colours are not yet its own. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
      ),
  );
}
