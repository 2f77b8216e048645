import { define } from './define';
import { defineIs } from './selectors';

/** Empties the element and puts these into it. */
function replaceChildren(
  this: Element | DocumentFragment,
  ...nodes: readonly (Node | string)[]
): void {
  while (this.lastChild) this.removeChild(this.lastChild);
  this.append(...nodes);
}

define(Element.prototype, 'replaceChildren', replaceChildren);
define(DocumentFragment.prototype, 'replaceChildren', replaceChildren);
defineIs();
