import { message } from '../messages/message';
import { sameCell } from '../workbook/cell-ref';
import type { Rule } from './rule';
import { baseDataFigures } from '../scores/figures-of';
import { figureFinding } from '../findings/figure-finding';
import { rateWithoutInputs } from '../findings/rate-without-inputs';

/** 规模控制率 ≠ 实际规模 ÷ 批复规模, building by building. */
export const areaControlRate: Rule = {
  id: 'area-control-rate',
  severity: 'error',
  title: message('area-control-rate.title'),
  basis: message('area-control-rate.basis'),
  check: (set) =>
    baseDataFigures(set, 'area-control-rate').flatMap(({ figure, form }) => {
      const index = form.buildings.findIndex(({ areaRate }) =>
        sameCell(areaRate.cell, figure.field.cell),
      );
      const building = form.buildings[index];
      const subject = `building ${String(index + 1)} area`;
      return [
        ...figureFinding(figure, subject, (words) => message('area-control-rate.differs', words)),
        ...(building === undefined
          ? []
          : rateWithoutInputs(
              figure,
              message('term.area-control-rate'),
              {
                part: { field: building.actualArea, name: message('figure.actual-area') },
                whole: { field: building.approvedArea, name: message('figure.approved-area') },
              },
              subject,
            )),
      ];
    }),
};
