import { PAGE_TEXTS, WORKBENCH_LINK } from './page-texts';

/** Says in the page, in place of the pane, why there is none and what to do. */
export function sayWhyNoPane(root: HTMLElement, what: keyof typeof PAGE_TEXTS): void {
  // What guard.js has said already names the very file that is missing.
  if (what === 'no-office' && root.querySelector('[role=alert]')) return;
  const { zh, en } = PAGE_TEXTS[what];
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.style.cssText =
    'padding: 16px; font: 14px/1.6 "Microsoft YaHei UI", "PingFang SC", sans-serif';
  const link = document.createElement('a');
  link.href = 'index.html';
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = WORKBENCH_LINK;
  const last = document.createElement('p');
  last.append(link);
  box.append(paragraph(zh, 'zh-CN'), paragraph(en, 'en'), last);
  root.replaceChildren(box);
}

function paragraph(text: string, language: string): HTMLElement {
  const element = document.createElement('p');
  element.lang = language;
  element.textContent = text;
  return element;
}
