import type { Page } from 'playwright-core';

/** Where the keyboard is. */
export interface Focus {
  /** By which a screen reader names it: its label, or its text. */
  readonly name: string;
  /** What it belongs to: the id of the nearest element that has one. */
  readonly within: string;
  /** Why it could not be found by eye; null when it can. */
  readonly unseen: string | null;
}

export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const name =
      element.getAttribute('aria-label') ??
      (labels.length > 0
        ? labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
        : element.textContent);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const front = document.elementFromPoint(x, y);
    // Fluent draws a ring round what the keyboard is on, some of it with ::after, and a double line under links.
    const hasRing = [null, '::after'].some((part) => {
      const style = getComputedStyle(element, part);
      const isDrawn = part === null || style.content !== 'none';
      const { outlineStyle, outlineWidth, boxShadow, borderBottomStyle, borderBottomWidth } = style;
      return (
        isDrawn &&
        ((outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ||
          boxShadow !== 'none' ||
          (part !== null && borderBottomStyle !== 'none' && parseFloat(borderBottomWidth) > 0))
      );
    });
    const isMarked = hasRing || getComputedStyle(element).textDecorationStyle === 'double';
    const isPanel = element.getAttribute('role') === 'tabpanel';
    return {
      name: name.trim().slice(0, 60),
      within: element.closest('[id]')?.id ?? '',
      unseen:
        element === document.body
          ? 'lost'
          : !isMarked
            ? 'no ring'
            : !isPanel && !element.contains(front)
              ? 'covered'
              : null,
    };
  });
}

/** Goes on by Tab, or back, until the keyboard is on what has this name; fails when it is lost, unseen, or never gets there. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  {
    within = '',
    key = 'Tab',
  }: { readonly within?: string; readonly key?: 'Tab' | 'Shift+Tab' } = {},
): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 80) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    // After the last thing of the page the browser's own come.
    const isOut = focus.unseen === 'lost' && passed.length > 0;
    if (focus.unseen !== null && !isOut) throw new Error(`${focus.unseen}: ${focus.name}`);
    const isNamed = typeof name === 'string' ? focus.name === name : name.test(focus.name);
    if (isNamed && focus.within.startsWith(within)) return;
    passed.push(focus.name.slice(0, 20));
  }
  throw new Error(`Not reached by ${key}: ${String(name)}; passed ${passed.join(' | ')}`);
}
