import type { AmountField, BaseDataForm } from '../forms/form';
import { apartByTenThousand } from '../amount/ten-thousand-apart';
import { wan } from '../money/money';
import { shownField } from '../money/shown-field';
import { message, type Message } from '../messages/message';
import { tightText } from '../text/plain-text';
import { toA1 } from '../workbook/cell-ref';
import type { Decimal } from '../amount/decimal';
import { showPercent } from '../amount/show';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';

/** 附件1: staff above 编制数, a building above 批复规模 or 预算投资: a control rate above 100 %. */
export const overApproved: Rule = {
  id: 'over-approved',
  severity: 'warning',
  title: message('over-approved.title'),
  basis: message('over-approved.basis'),
  check: ({ baseData }) => baseData.flatMap((form) => pairsOf(form).flatMap(excess(form))),
};

/** What is there and what was approved for it. */
interface Pair {
  readonly actual: AmountField;
  readonly approved: AmountField;
  readonly actualName: Message;
  readonly approvedName: Message;
  readonly subject: string;
  /** Amounts of money, which may be kept in other units. */
  readonly money?: true;
}

function pairsOf({ staff, buildings }: BaseDataForm): readonly Pair[] {
  const posts = staff.map(({ label, inPost, authorised }): Pair => ({
    actual: inPost,
    approved: authorised,
    actualName: message('figure.in-post'),
    approvedName: message('figure.authorised'),
    subject: staff.length > 1 ? `staff ${tightText(label?.text ?? '')}` : 'staff',
  }));
  return [
    ...posts,
    ...buildings.flatMap((building, index): readonly Pair[] => [
      {
        actual: building.actualArea,
        approved: building.approvedArea,
        actualName: message('figure.actual-area'),
        approvedName: message('figure.approved-area'),
        subject: `building ${String(index + 1)} area`,
      },
      {
        actual: building.actualInvestment,
        approved: building.approvedInvestment,
        actualName: message('figure.actual-investment'),
        approvedName: message('figure.budgeted-investment'),
        subject: `building ${String(index + 1)} investment`,
        money: true,
      },
    ]),
  ];
}

function excess(form: BaseDataForm): (pair: Pair) => readonly RuleFinding[] {
  return (pair) => {
    const { actual, approved } = pair;
    const [is, may] = [amount(form, pair, actual), amount(form, pair, approved)];
    // Nothing was approved: there is no limit to be above, and the rate says so itself.
    if (!is || !may?.isPositive() || may.isZero() || !is.greaterThan(may)) return [];
    // 元 and 万元 mixed up, of which another rule speaks.
    if (pair.money && apartByTenThousand(is, may)) return [];
    return [
      {
        cell: actual.cell,
        form: form.id,
        case: 'above',
        message: message('over-approved.above', {
          name: pair.actualName,
          actual: shownField(actual),
          limitName: pair.approvedName,
          limit: shownField(approved),
          place: toA1(approved.cell),
          rate: showPercent(is.dividedBy(may)),
        }),
        expected: null,
        actual: shownField(actual),
        related: [{ cell: approved.cell, label: shownField(approved) }],
        subject: pair.subject,
      },
    ];
  };
}

function amount(form: BaseDataForm, { money }: Pair, field: AmountField): Decimal | null {
  if (money) return wan(form, field);
  return field.reading.kind === 'number' && !field.reading.percent ? field.reading.value : null;
}
