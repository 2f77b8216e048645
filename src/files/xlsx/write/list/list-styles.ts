import type { Severity } from '../../../../core/findings/finding';
import { attribute, childOf } from '../../package/xml-element';
import type { StylesEdit } from '../parts/edit-styles';
import { attributeText } from '../xml/splice';

/** The cell styles of the list, as indexes into the workbook's styles. */
export interface ListStyles {
  readonly title: number;
  readonly heading: number;
  readonly header: number;
  /** The finding's number, which nobody needs to read first. */
  readonly id: number;
  readonly text: number;
  readonly link: number;
  readonly response: number;
  readonly severity: Readonly<Record<Severity | 'gone', number>>;
}

/** Points. */
const BODY_SIZE = 10;

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly bordered?: boolean;
  readonly horizontal?: 'center' | 'left';
  readonly vertical?: 'center';
  readonly wrapped?: boolean;
  readonly unlocked?: boolean;
}

const CELL: Look = { bordered: true, wrapped: true, horizontal: 'left', vertical: 'center' };
const LEVEL: Look = { ...CELL, bold: true, horizontal: 'center' };

/** Gives the list its styles in the workbook's own font; styles that are there already are used again. */
export function listStyles(styles: StylesEdit): ListStyles {
  styles.begin();
  const font = chineseFont(styles);
  const style = (look: Look) => addStyle(styles, font, look);
  return {
    title: style({ size: 14, bold: true, vertical: 'center' }),
    heading: style({ color: 'FF595959', vertical: 'center' }),
    header: style({
      ...CELL,
      bold: true,
      fill: 'FFDCE6F1',
      horizontal: 'center',
      vertical: 'center',
    }),
    id: style({ ...CELL, size: 8, color: 'FF7F7F7F' }),
    text: style(CELL),
    link: style({ ...CELL, underlined: true, color: 'FF0563C1', horizontal: 'center' }),
    // Stays writable when somebody protects the sheet.
    response: style({ ...CELL, unlocked: true }),
    severity: {
      error: style({ ...LEVEL, color: 'FF9C0006', fill: 'FFF8D7DA' }),
      warning: style({ ...LEVEL, color: 'FF7F4F00', fill: 'FFFFF0C2' }),
      info: style({ ...LEVEL, color: 'FF1F4E79', fill: 'FFDDEBF7' }),
      gone: style({ ...LEVEL, color: 'FF595959', fill: 'FFEDEDED' }),
    },
  };
}

/** The first font with a Chinese name: the workbook's own, where it says one. */
function chineseFont(styles: StylesEdit): string {
  const names = styles.fonts.all().map((font) => attribute(childOf(font, 'name'), 'val') ?? '');
  return names.find((name) => /[\u4E00-\u9FFF]/.test(name)) ?? '宋体';
}

function addStyle(styles: StylesEdit, font: string, look: Look): number {
  const fontId = styles.fonts.indexOf(fontXml(font, look));
  const fillId = look.fill === undefined ? 0 : styles.fills.indexOf(fillXml(look.fill));
  const borderId = look.bordered ? styles.borders.indexOf(borderXml()) : 0;
  const alignment = [
    look.horizontal === undefined ? '' : ` horizontal="${look.horizontal}"`,
    look.vertical === undefined ? '' : ` vertical="${look.vertical}"`,
    look.wrapped ? ' wrapText="1"' : '',
    look.horizontal === 'left' ? ' indent="1"' : '',
  ].join('');
  return styles.cellXfs.indexOf(
    `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyFont="1"` +
      `${look.fill === undefined ? '' : ' applyFill="1"'}${look.bordered ? ' applyBorder="1"' : ''} applyAlignment="1"` +
      `${look.unlocked ? ' applyProtection="1"' : ''}><alignment${alignment}/>` +
      `${look.unlocked ? '<protection locked="0"/>' : ''}</xf>`,
  );
}

function fontXml(name: string, look: Look): string {
  return (
    `<font>${look.bold ? '<b/>' : ''}${look.underlined ? '<u/>' : ''}<sz val="${look.size ?? BODY_SIZE}"/>` +
    `<color rgb="${look.color ?? 'FF000000'}"/><name val="${attributeText(name)}"/></font>`
  );
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(): string {
  const side = (name: string) => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}
