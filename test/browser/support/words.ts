import type { Page } from 'playwright-core';

/**
 * All that the page says in its own language: each piece of text, and the names and hints that only some people hear or
 * see. What is marked as Chinese within English, and what stands in a field, are others' words.
 */
export function words(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const OTHERS = 'script, style, noscript, textarea, :lang(en) [lang^="zh"]';
    const said: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement?.closest(OTHERS) === null) said.push(textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
        said.push(element.getAttribute(name) ?? '');
      }
    }
    return said.map((text) => text.trim()).filter((text) => text !== '');
  });
}
