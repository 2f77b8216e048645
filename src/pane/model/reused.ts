/**
 * The new list, with each item that says the same as the one before under the same id replaced by that one: what did not
 * change keeps its identity, and is not drawn again. Items are plain JSON.
 */
export function reused<Item extends { readonly id: string }>(
  before: readonly Item[],
  now: readonly Item[],
): readonly Item[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const items = now.map((item) => {
    const old = known.get(item.id);
    return old && JSON.stringify(old) === JSON.stringify(item) ? old : item;
  });
  const isSame =
    items.length === before.length && items.every((item, index) => item === before[index]);
  return isSame ? before : items;
}
