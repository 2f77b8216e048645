import { MARK_LOOKS, type MarkSeverity } from '../../../../core/edits/marks/mark-tag';
import { argb } from '../parts/argb';

/** The look of a mark as Excel itself writes such a format, so that it is known again after Excel has saved the file. */
export const MARK_FORMATS: Readonly<Record<MarkSeverity, string>> = {
  error: dxf('error'),
  warning: dxf('warning'),
};

function dxf(severity: MarkSeverity): string {
  const { bold, font, fill } = MARK_LOOKS[severity];
  return (
    `<dxf><font>${bold ? '<b/><i val="0"/>' : ''}<color rgb="${argb(font)}"/></font>` +
    `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill></dxf>`
  );
}
