/** What a cell can hold at most, in UTF-16 units; Excel wants to repair a file with more. */
const LONGEST = 32_767;

/**
 * Text as a cell or note can hold it: half a surrogate pair, which nothing can show, becomes U+FFFD, and what is too long
 * ends in `…`.
 */
export function keptText(text: string): string {
  const short = text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
  return short.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD',
  );
}

/**
 * Text as the content of a `<t>` element: markup escaped, and what XML cannot hold written as `_xHHHH_`, so that it is
 * read back as it was (ECMA-376-1 §22.9.2.19).
 */
export function writtenText(text: string): string {
  return keptText(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g,
      (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The inverse: what a `<t>` element's text says once XML is read. */
export function shownText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** A whole `<t>` element; white space at its ends and line breaks are kept. */
export function textElement(text: string, prefix = ''): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${writtenText(text)}</${prefix}t>`;
}
