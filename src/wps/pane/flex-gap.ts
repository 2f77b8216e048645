/** Browsers before Chromium 84 know `gap` in grids only: there lines and columns would stick together. */
function lacksGap(): boolean {
  const box = document.createElement('div');
  box.style.cssText = 'display: flex; flex-direction: column; position: absolute; row-gap: 1px';
  box.append(document.createElement('div'), document.createElement('div'));
  document.body.append(box);
  const lacks = box.scrollHeight !== 1;
  box.remove();
  return lacks;
}

/**
 * Gives the gaps in flexible boxes below the element as margins, where the browser leaves them out; also in what is added
 * later. A margin that is set already stays.
 */
export function closeGaps(element: HTMLElement): void {
  if (!lacksGap()) return;
  const space = (changed: Iterable<Node>) => {
    const boxes = new Set<HTMLElement>();
    for (const node of changed) {
      if (!(node instanceof HTMLElement)) continue;
      boxes.add(node);
      if (node.parentElement) boxes.add(node.parentElement);
      for (const inner of Array.from(node.querySelectorAll<HTMLElement>('*'))) boxes.add(inner);
    }
    boxes.forEach(spaceChildren);
  };
  new MutationObserver((records) => {
    space(records.flatMap(({ target, addedNodes }) => [target, ...Array.from(addedNodes)]));
  }).observe(element, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class'],
  });
}

function spaceChildren(box: HTMLElement): void {
  const { display, flexDirection, flexWrap, rowGap, columnGap } = getComputedStyle(box);
  if (display !== 'flex' && display !== 'inline-flex') return;
  const isColumn = flexDirection.startsWith('column');
  const along = isColumn ? rowGap : columnGap;
  const isWrapped = flexWrap !== 'nowrap';
  const children = Array.from(box.children).filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && getComputedStyle(child).position !== 'absolute',
  );
  children.forEach((child, index) => {
    const isFirst = index === 0;
    if (isWrapped) {
      setMargin(child, 'marginRight', columnGap);
      setMargin(child, 'marginBottom', rowGap);
    } else {
      setMargin(child, isColumn ? 'marginTop' : 'marginLeft', isFirst ? '' : along);
    }
  });
}

type Side = 'marginTop' | 'marginLeft' | 'marginRight' | 'marginBottom';

/** What was set here is known again, so that it goes when the child comes first. */
function setMargin(child: HTMLElement, side: Side, gap: string): void {
  const size = /^[\d.]+px$/.test(gap) && gap !== '0px' ? gap : '';
  const own = child.dataset[`gap${side}`] ?? '';
  if (own === size || (own === '' && getComputedStyle(child)[side] !== '0px')) return;
  child.style[side] = size;
  child.dataset[`gap${side}`] = size;
}
