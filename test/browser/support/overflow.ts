import type { Page } from 'playwright-core';

/** What does not fit into the width of its place: it would be cut off, or scroll sideways. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${element.textContent.slice(0, 30)}”`;
    return [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) => {
      const { width, right, left } = element.getBoundingClientRect();
      // What is there for those who hear it alone is a point wide.
      if (width <= 1 || element.closest('svg, option') !== null) return [];
      const { overflowX, visibility } = getComputedStyle(element);
      if (visibility === 'hidden') return [];
      const isPlace = element === document.documentElement || overflowX !== 'visible';
      const isTooWide = isPlace && element.scrollWidth > element.clientWidth + 1;
      const isOutside = right > window.innerWidth + 1 || left < -1;
      return isTooWide || isOutside ? [nameOf(element)] : [];
    });
  });
}
