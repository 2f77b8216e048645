/** How many lines a text takes where so many full-width characters stand on one. */
export function lineCount(text: string, perLine: number): number {
  return text
    .split('\n')
    .map((paragraph) => Math.max(1, Math.ceil(displayWidth(paragraph) / perLine)))
    .reduce((sum, lines) => sum + lines, 0);
}

/** In full-width characters; Latin letters and digits count half. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[ -\u02FF]/.test(character) ? 0.5 : 1;
  return width;
}
