import { spliced, type Splice } from '../xml/splice';

/** A note's box in the drawing part of a sheet; form controls may stand there too. */
interface NoteShape {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** A box to draw: its cell, and where it lies as VML anchors have it. */
export interface NoteBox {
  readonly row: number;
  readonly column: number;
  /** Left column, pixels into it, top row, pixels, right column, pixels, bottom row, pixels. */
  readonly anchor: readonly number[];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Shape ids come in blocks of this size, one block or more a drawing. */
const BLOCK = 1024;

/** An empty drawing, with the ids of this block. */
export function emptyDrawing(block: number): string {
  return (
    `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>` +
    '</xml>'
  );
}

/** True when nothing is drawn. */
export function isEmptyDrawing(vml: string): boolean {
  return !/<(?:[\w.-]+:)?(?:shape|group|rect|roundrect|oval|line|polyline|arc|curve|image)[\s/>]/.test(
    vml,
  );
}

/** Takes the boxes off these cells, and the shape type that came with ours when nothing uses it any more. */
export function withoutShapes(
  vml: string,
  isGone: (cell: { readonly row: number; readonly column: number }) => boolean,
): string {
  const gone: Splice[] = noteShapes(vml)
    .filter(isGone)
    .map(({ start, end }) => ({ start, end, text: '' }));
  const rest = spliced(vml, gone);
  if (gone.length === 0 || /["']#_x0000_t202["']/.test(rest)) return rest;
  return rest.replace(withNamespaces(SHAPE_TYPE, rest), '');
}

/** Adds boxes for notes that show when the pointer rests on their cells. */
export function withShapes(vml: string, boxes: readonly NoteBox[]): string {
  if (boxes.length === 0) return vml;
  const hasType = vml.includes('_x0000_t202"') || vml.includes("_x0000_t202'");
  const first = nextShapeId(vml);
  const shapes = boxes.map((box, index) => shapeXml(box, first + index));
  const xml = [...(hasType ? [] : [SHAPE_TYPE]), ...shapes].map((each) =>
    withNamespaces(each, vml),
  );
  const end = vml.lastIndexOf('</xml');
  return vml.slice(0, end) + xml.join('') + vml.slice(end);
}

/**
 * The boxes of notes, by their cells. Excel's own drawings are not always well-formed (`<br>`), so that tags are looked for
 * in the text, by their local names.
 */
function noteShapes(vml: string): readonly NoteShape[] {
  return [...vml.matchAll(/<((?:[\w.-]+:)?shape)[\s>][\s\S]*?<\/\1\s*>/g)].flatMap((match) => {
    const [shape] = match;
    const row = numberIn(shape, 'Row');
    const column = numberIn(shape, 'Column');
    if (!/\bObjectType\s*=\s*["']Note["']/.test(shape) || row === null || column === null) {
      return [];
    }
    return [{ row, column, start: match.index, end: match.index + shape.length }];
  });
}

function numberIn(shape: string, local: string): number | null {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${local}\\s*>\\s*(\\d{1,7})\\s*<`).exec(shape);
  return tag ? Number(tag[1]) : null;
}

function nextShapeId(vml: string): number {
  const used = [...vml.matchAll(/_x0000_s(\d{1,9})\b/g)].map(([, digits]) => Number(digits));
  const block = /<(?:[\w.-]+:)?idmap\s[^>]*\bdata\s*=\s*["'](\d{1,5})/.exec(vml)?.[1];
  return Math.max(Number(block ?? 1) * BLOCK, ...used) + 1;
}

/** Namespaces that the drawing's root does not declare under the usual prefixes are declared where they are used. */
function withNamespaces(xml: string, vml: string): string {
  const root = /<xml(?:\s[^>]*)?>/.exec(vml)?.[0] ?? '';
  const missing = NAMESPACES.split(' ').filter((declaration) => !root.includes(declaration));
  return missing.length === 0
    ? xml
    : xml.replace(/^<v:\w+/, (start) => `${start} ${missing.join(' ')}`);
}

function shapeXml({ row, column, anchor, width, height }: NoteBox, id: number): string {
  const points = (pixels: number) => `${(pixels * 3) / 4}pt`;
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;` +
    `width:${points(width)};height:${points(height)};z-index:${id % BLOCK};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
