import {
  BORDER_COLOR,
  LIST_LOOKS,
  type ListLook,
  type Look,
} from '../../../../core/edits/list/list-look';
import { attribute, childOf } from '../../package/xml-element';
import { argb } from '../parts/argb';
import type { StylesEdit } from '../parts/edit-styles';
import { attributeText } from '../xml/splice';

/** The cell styles of the list, as indexes into the workbook's styles. */
export type ListStyles = Readonly<Record<ListLook, number>>;

/** Gives the list its styles in the workbook's own font; styles that are there already are used again. */
export function listStyles(styles: StylesEdit): ListStyles {
  styles.begin();
  const font = chineseFont(styles);
  const looks = Object.entries(LIST_LOOKS).map(([name, look]) => [
    name,
    addStyle(styles, font, look),
  ]);
  return Object.fromEntries(looks) as Record<ListLook, number>;
}

/** The first font with a Chinese name: the workbook's own, where it says one. */
function chineseFont(styles: StylesEdit): string {
  const names = styles.fonts.all().map((font) => attribute(childOf(font, 'name'), 'val') ?? '');
  return names.find((name) => /[\u4E00-\u9FFF]/.test(name)) ?? '宋体';
}

function addStyle(styles: StylesEdit, font: string, look: Look): number {
  const { fill, horizontal, isTable, unlocked } = look;
  const fontId = styles.fonts.indexOf(fontXml(font, look));
  const fillId = fill === null ? 0 : styles.fills.indexOf(fillXml(fill));
  const borderId = isTable ? styles.borders.indexOf(borderXml()) : 0;
  const alignment = [
    horizontal === null ? '' : ` horizontal="${horizontal}"`,
    ' vertical="center"',
    isTable ? ' wrapText="1"' : '',
    horizontal === 'left' ? ' indent="1"' : '',
  ].join('');
  return styles.cellXfs.indexOf(
    `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyFont="1"` +
      `${fill === null ? '' : ' applyFill="1"'}${isTable ? ' applyBorder="1"' : ''} applyAlignment="1"` +
      `${unlocked ? ' applyProtection="1"' : ''}><alignment${alignment}/>` +
      `${unlocked ? '<protection locked="0"/>' : ''}</xf>`,
  );
}

function fontXml(name: string, { bold, underlined, size, color }: Look): string {
  return (
    `<font>${bold ? '<b/>' : ''}${underlined ? '<u/>' : ''}<sz val="${size}"/>` +
    `<color rgb="${argb(color)}"/><name val="${attributeText(name)}"/></font>`
  );
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(): string {
  const side = (name: string) =>
    `<${name} style="thin"><color rgb="${argb(BORDER_COLOR)}"/></${name}>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}
