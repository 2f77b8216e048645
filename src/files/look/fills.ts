import { attribute, childOf, type XmlElement } from '../xlsx/package/xml-element';
import { colorOf, mixed, type ColorTables } from './colors';

/** How much of a pattern is in its foreground colour. */
const PATTERNS: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
  darkHorizontal: 0.5,
  darkVertical: 0.5,
  darkDown: 0.5,
  darkUp: 0.5,
  darkGrid: 0.5,
  darkTrellis: 0.75,
  lightHorizontal: 0.25,
  lightVertical: 0.25,
  lightDown: 0.25,
  lightUp: 0.25,
  lightGrid: 0.4375,
  lightTrellis: 0.375,
};

/** A `<fill>` as one colour; null for none. */
export function fillOf(fill: XmlElement, colors: ColorTables): string | null {
  const gradient = childOf(fill, 'gradientFill');
  if (gradient) return resolved(childOf(childOf(gradient, 'stop'), 'color'), colors, '#ffffff');
  const pattern = childOf(fill, 'patternFill');
  const share = PATTERNS[attribute(pattern, 'patternType') ?? ''];
  if (share === undefined) return null;
  const front = resolved(childOf(pattern, 'fgColor'), colors, '#000000');
  return share === 1
    ? front
    : mixed(front, resolved(childOf(pattern, 'bgColor'), colors, '#ffffff'), share);
}

function resolved(
  color: XmlElement | undefined,
  colors: ColorTables,
  automatic: '#000000' | '#ffffff',
): string {
  return colorOf(color ? (name) => attribute(color, name) : null, colors, automatic);
}
