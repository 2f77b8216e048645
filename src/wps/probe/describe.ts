/** The longest that a value says of itself. */
const LONGEST = 160;

/** What a value is, and of what shape: `2×3 [[1,null,true],["a",…` · `object Item` · `undefined`. */
export function describe(value: unknown): string {
  const text = described(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function described(value: unknown): string {
  if (Array.isArray(value)) {
    const [first] = value as readonly unknown[];
    const columns = Array.isArray(first) ? `×${first.length}` : '';
    return `${value.length}${columns} ${JSON.stringify(value)}`;
  }
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'function':
      return 'function';
    case 'object':
      return value === null ? 'null' : `object${nameOf(value)}`;
    default:
      return String(value);
  }
}

function nameOf(value: object): string {
  const { Item, length } = value as { readonly Item?: unknown; readonly length?: unknown };
  return `${typeof Item === 'function' ? ' Item' : ''}${typeof length === 'number' ? ` length=${length}` : ''}`;
}
