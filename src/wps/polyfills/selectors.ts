// What handles the keyboard in Fluent UI asks for `:is(a, b):not(c)`, which browsers have only since Chromium 88. Older ones
// throw, and the Tab key went astray.

/** A selector that begins with `:is(…)`, spelled out: each of its choices with what follows. Any other as it is. */
export function spelledOut(selector: string): string {
  if (!selector.startsWith(':is(')) return selector;
  const choices = [''];
  let depth = 1;
  let end = ':is('.length;
  for (; end < selector.length; end += 1) {
    const sign = selector.charAt(end);
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) break;
    if (sign === ',' && depth === 1) choices.push('');
    else choices.push(`${choices.pop() ?? ''}${sign}`);
  }
  const rest = selector.slice(end + 1);
  return choices.map((choice) => choice.trim() + rest).join(', ');
}

/** Lets a method of elements understand `:is`. */
function teach(method: 'closest' | 'matches' | 'querySelector' | 'querySelectorAll'): void {
  const known = new Map<string, string>();
  const own: unknown = Reflect.get(Element.prototype, method);
  if (typeof own !== 'function') return;
  function spelled(this: Element, selector: string): unknown {
    let old = known.get(selector);
    if (old === undefined) {
      old = spelledOut(selector);
      known.set(selector, old);
    }
    return Reflect.apply(own as (selector: string) => unknown, this, [old]);
  }
  Reflect.set(Element.prototype, method, spelled);
}

/** Whether this browser has `:is`. */
function knowsIs(): boolean {
  try {
    document.querySelector(':is(html)');
    return true;
  } catch {
    return false;
  }
}

/** Fills in `:is` where the browser lacks it. */
export function defineIs(): void {
  if (knowsIs()) return;
  (['closest', 'matches', 'querySelector', 'querySelectorAll'] as const).forEach(teach);
}
