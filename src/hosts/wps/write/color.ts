/** `#RRGGBB` as the object model counts colours: red + 256 × green + 65536 × blue. */
export function colorNumber(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  );
  return red + 256 * green + 65_536 * blue;
}
