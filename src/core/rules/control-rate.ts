import { message } from '../messages/message';
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
    baseDataFigures(set, 'control-rate').flatMap(({ figure, form: { staff } }) => [
      ...figureFinding(figure, 'control rate', (words) => message('control-rate.differs', words)),
      ...(staff === null
        ? []
        : rateWithoutInputs(
            figure,
            message('term.control-rate'),
            {
              part: { field: staff.inPost, name: message('figure.in-post') },
              whole: { field: staff.authorised, name: message('figure.authorised') },
            },
            'control rate',
          )),
    ]),
};
