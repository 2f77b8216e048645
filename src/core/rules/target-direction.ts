import { statedTarget } from '../figures/stated-target';
import { cellText, quoted } from '../indicator/reading/cell-text';
import type { Direction } from '../indicator/judgement';
import { message } from '../messages/message';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { type JudgedIndicator, judgedIndicators } from '../scores/judged-indicators';
import { oncePerCell } from '../workbook/once-per-cell';

/** A target whose sign or words ask for the opposite of what its indicator means (出勤率 ≤95%). */
export const targetDirection: Rule = {
  id: 'target-direction',
  severity: 'warning',
  title: message('target-direction.title'),
  basis: message('target-direction.basis'),
  check: (set) =>
    oncePerCell(judgedIndicators(set).filter(isContrary).map(finding), ({ cell }) => cell),
};

const OPPOSITE = new Map<Direction, Direction>([
  ['higher', 'lower'],
  ['lower', 'higher'],
]);

function isContrary({ judgement }: JudgedIndicator): boolean {
  const { direction, directionBasis, expectedDirection } = judgement;
  const isWritten = directionBasis === 'sign' || directionBasis === 'words';
  return isWritten && OPPOSITE.get(direction) === expectedDirection;
}

function finding({ form, indicator, judgement, name }: JudgedIndicator): RuleFinding {
  const { target, actual } = indicator;
  const written = statedTarget(indicator, judgement);
  const turned = withSignTurned(written);
  const words = {
    name,
    target: quoted(written),
    consequence:
      judgement.verdict === 'unmet'
        ? message('target-direction.unmet', { actual: quoted(actual.text) })
        : '',
  };
  const due = judgement.expectedDirection === 'higher' ? 'should-be-floor' : 'should-be-cap';
  return {
    cell: target.cell,
    form: form.id,
    case: due,
    message: message(`target-direction.${due}`, words),
    expected: turned,
    actual: written,
    related: [{ cell: actual.cell, label: name }],
    subject: name,
  };
}

/** ≤95% → ≥95%; null where the direction is said in words, which are for the unit to change. */
function withSignTurned(target: string): string | null {
  const [, sign, rest] = /^([≤<≥>])(.+)$/u.exec(cellText(target)) ?? [];
  if (sign === undefined || rest === undefined) return null;
  return `${sign === '≤' || sign === '<' ? '≥' : '≤'}${rest}`;
}
