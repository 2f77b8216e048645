import { message } from '../messages/message';
import { sameCell } from '../workbook/cell-ref';
import type { Rule } from './rule';
import { baseDataFigures } from '../scores/figures-of';
import { figureFinding } from '../findings/figure-finding';
import { rateWithoutInputs } from '../findings/rate-without-inputs';

/** 投资概算控制率 ≠ 实际投资 ÷ 预算投资, building by building. */
export const investmentControlRate: Rule = {
  id: 'investment-control-rate',
  severity: 'error',
  title: message('investment-control-rate.title'),
  basis: message('investment-control-rate.basis'),
  check: (set) =>
    baseDataFigures(set, 'investment-control-rate').flatMap(({ figure, form }) => {
      const index = form.buildings.findIndex(({ investmentRate }) =>
        sameCell(investmentRate.cell, figure.field.cell),
      );
      const building = form.buildings[index];
      const subject = `building ${String(index + 1)} investment`;
      return [
        ...figureFinding(figure, subject, (words) =>
          message('investment-control-rate.differs', words),
        ),
        ...(building === undefined
          ? []
          : rateWithoutInputs(
              figure,
              message('term.investment-control-rate'),
              {
                part: {
                  field: building.actualInvestment,
                  name: message('figure.actual-investment'),
                },
                whole: {
                  field: building.approvedInvestment,
                  name: message('figure.budgeted-investment'),
                },
              },
              subject,
            )),
      ];
    }),
};
