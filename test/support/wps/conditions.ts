import type { Area } from '../../../src/core/workbook/workbook';
import { overlap } from './area';
import type { BookModel, ConditionModel, SheetModel } from './model';
import { rangeObject } from './range';
import type { World } from './stand-in';

/** `FormatConditions` of a range: the conditional formats that reach into it. */
export function conditionsObject(
  world: World,
  book: BookModel,
  sheet: SheetModel,
  area: Area,
): object {
  const here = () => sheet.conditions.filter((condition) => overlap(condition.area, area));
  const refuse = () => {
    if (sheet.isProtected) throw new Error('0x800A03EC');
  };
  const objectOf = (condition: ConditionModel) =>
    world.object('FormatCondition', {
      get: {
        Type: () => 2,
        Formula1: () => condition.formula,
        AppliesTo: () => rangeObject(world, book, sheet, condition.area),
        Interior: () =>
          world.object('FormatCondition.Interior', {
            get: { Color: () => condition.fill },
            set: {
              Color: (color) => {
                condition.fill = Number(color);
              },
            },
          }),
        Font: () =>
          world.object('FormatCondition.Font', {
            set: {
              Color: (color) => {
                condition.font = Number(color);
              },
              Bold: (bold) => {
                condition.bold = bold === true;
              },
            },
          }),
      },
      set: {
        StopIfTrue: (stops) => {
          condition.stops = stops === true;
        },
      },
      call: {
        Delete: () => {
          refuse();
          world.change(() => {
            sheet.conditions = sheet.conditions.filter((each) => each !== condition);
          });
        },
      },
    });
  return world.object('FormatConditions', {
    get: { Count: () => here().length },
    call: {
      Item: (index) => {
        const condition = here()[Number(index) - 1];
        if (!condition) throw new Error('0x8002000B');
        return objectOf(condition);
      },
      Add: (type, _operator, formula) => {
        refuse();
        if (type !== 2) throw new Error('FormatConditions.Add');
        const added: ConditionModel = {
          area,
          formula: String(formula),
          fill: null,
          font: null,
          bold: false,
          stops: true,
        };
        world.change(() => sheet.conditions.push(added));
        return objectOf(added);
      },
    },
  });
}
