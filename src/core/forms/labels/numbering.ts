/** How deep a numbering stands: 一、 0, (一) 1, 1、 2, (1) 3, ① 4; null without numbering. */
export function numberingDepth(text: string): number | null {
  const depth = STYLES.findIndex((style) => style.test(text.trim()));
  return depth < 0 ? null : depth;
}

const STYLES = [
  /^[一二三四五六七八九十]{1,3}\s*[、.．]/,
  /^[(（]\s*[一二三四五六七八九十]{1,3}\s*[)）]/,
  /^\d{1,2}\s*(?:、|[.．](?!\d))/,
  /^[(（]?\s*\d{1,2}\s*[)）]/,
  /^[①-⑳]/,
] as const;

/** True for a part of the row above: 其中：… */
export function saysPart(text: string): boolean {
  return /^\s*其\s*中/.test(text);
}
