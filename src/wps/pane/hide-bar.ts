/**
 * The bar below the pane with the button that hides it. In some versions of WPS the ribbon takes no clicks while a pane is open,
 * and the top of the pane may be covered: so the way out is here, at the bottom.
 */
export function hideBar(
  page: Document,
  hide: () => void,
): { say(text: string): void; readonly element: HTMLElement } {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'hide';
  button.addEventListener('click', hide);
  const element = page.createElement('footer');
  element.className = 'bar';
  element.append(button);
  return {
    element,
    say: (text) => {
      button.textContent = text;
    },
  };
}
