import { isEmpty } from '../amount/reading';
import type { AmountField, BaseDataForm } from '../forms/form';
import { rateFigure } from './compared-figure';
import type { Figure, FigureId } from './figure';
import { figureInput, type ListedInput } from './input';
import {
  ACTUAL_AREA,
  ACTUAL_INVESTMENT,
  APPROVED_AREA,
  AUTHORISED,
  BUDGETED_INVESTMENT,
  IN_POST,
} from './named-inputs';
import { isNothingGiven, type Parts, ratioOf } from './ratio';

/**
 * 控制率 = 在职人数 ÷ 编制数; of each building 规模控制率 = 实际规模 ÷ 批复规模 and 投资概算控制率 = 实际投资 ÷ 预算投资. Where nothing at
 * all is filled in there is no figure, not even an unknown one.
 */
export function controlRates(form: BaseDataForm): readonly Figure[] {
  const { staff, buildings } = form;
  return [
    ...staff.flatMap(({ authorised, inPost, rate }) =>
      controlRate(form, 'control-rate', rate, {
        part: { field: inPost, ...IN_POST },
        whole: { field: authorised, ...AUTHORISED },
      }),
    ),
    ...buildings.flatMap((building) => [
      ...controlRate(form, 'area-control-rate', building.areaRate, {
        part: { field: building.actualArea, ...ACTUAL_AREA },
        whole: { field: building.approvedArea, ...APPROVED_AREA },
      }),
      ...controlRate(form, 'investment-control-rate', building.investmentRate, {
        part: { field: building.actualInvestment, ...ACTUAL_INVESTMENT },
        whole: { field: building.approvedInvestment, ...BUDGETED_INVESTMENT },
      }),
    ]),
  ];
}

function controlRate(
  form: BaseDataForm,
  id: FigureId,
  field: AmountField,
  parts: Parts<ListedInput>,
): readonly Figure[] {
  if (isNothingGiven(parts) && isEmpty(field.reading)) return [];
  const from = [figureInput(parts.part), figureInput(parts.whole)];
  return [rateFigure({ id, form, field, from }, ratioOf(parts, form.unit))];
}
