import { attribute, childOf, type XmlElement } from '../xlsx/package/xml-element';
import { isOn } from '../xlsx/write/cell-lookup';
import { colorOf, type ColorTables } from './colors';
import type { Border, CellStyle } from './look';

/** Line styles as files name them. */
const STYLES: Readonly<Record<string, Border['style']>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
  hair: 'hair',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dash-dot',
  dashDotDot: 'dash-dot-dot',
  mediumDashed: 'medium-dashed',
  mediumDashDot: 'medium-dash-dot',
  mediumDashDotDot: 'medium-dash-dot-dot',
  slantDashDot: 'slant-dash-dot',
};

/** The lines of a `<border>`; ISO/IEC 29500 strict names left and right start and end. */
export function bordersOf(
  border: XmlElement,
  colors: ColorTables,
): Pick<CellStyle, 'borders' | 'diagonal'> {
  const line = (...names: readonly string[]) => {
    const found = names.map((name) => childOf(border, name)).find((each) => each !== undefined);
    return lineOf(found, colors);
  };
  const diagonal = line('diagonal');
  const [down, up] = [isOn(border, 'diagonalDown'), isOn(border, 'diagonalUp')];
  return {
    borders: {
      top: line('top'),
      right: line('right', 'end'),
      bottom: line('bottom'),
      left: line('left', 'start'),
    },
    diagonal: diagonal && (down || up) ? { ...diagonal, down, up } : null,
  };
}

function lineOf(line: XmlElement | undefined, colors: ColorTables): Border | null {
  const style = STYLES[attribute(line, 'style') ?? ''];
  if (style === undefined) return null;
  const color = childOf(line, 'color');
  return { style, color: colorOf(color ? (name) => attribute(color, name) : null, colors) };
}
