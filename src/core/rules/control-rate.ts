import { message } from '../messages/message';
import { tightText } from '../text/plain-text';
import { sameCell } from '../workbook/cell-ref';
import type { Rule } from './rule';
import { baseDataFigures } from '../scores/figures-of';
import { figureFinding } from '../findings/figure-finding';
import { rateWithoutInputs } from '../findings/rate-without-inputs';

/** 控制率 ≠ 在职人数 ÷ 编制数. */
export const controlRate: Rule = {
  id: 'control-rate',
  severity: 'error',
  title: message('control-rate.title'),
  basis: message('control-rate.basis'),
  check: (set) =>
    baseDataFigures(set, 'control-rate').flatMap(({ figure, form: { staff } }) => {
      const row = staff.find(({ rate }) => sameCell(rate.cell, figure.field.cell));
      const which = staff.length > 1 ? ` ${tightText(row?.label?.text ?? '')}` : '';
      const subject = `control rate${which}`;
      return [
        ...figureFinding(figure, subject, (words) => message('control-rate.differs', words)),
        ...(row === undefined
          ? []
          : rateWithoutInputs(
              figure,
              message('term.control-rate'),
              {
                part: { field: row.inPost, name: message('figure.in-post') },
                whole: { field: row.authorised, name: message('figure.authorised') },
              },
              subject,
            )),
      ];
    }),
};
