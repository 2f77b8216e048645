import { type Decimal, ONE } from '../amount/decimal';
import { showPercent, showRounded } from '../amount/show';
import type { Indicator } from '../forms/form';
import type { Judgement } from '../indicator/judgement';
import { message, type Message } from '../messages/message';
import type { Policy } from '../policy/schema';
import { plainText } from '../text/plain-text';
import { bandBelow, type ScoreAllowed } from './score-for';
import { statedTarget } from './stated-target';
import { stepReached } from './steps';

/** How an indicator's score comes about, or why it has none. */
export function scoreTrace(
  indicator: Indicator,
  judgement: Judgement,
  weight: Decimal,
  allowed: ScoreAllowed,
  policy: Policy,
  satisfaction: Decimal | null,
): Message {
  if (allowed.kind === 'unknown') {
    return message('figure.score-cannot-tell', { why: judgement.why });
  }
  const words = {
    target: plainText(statedTarget(indicator, judgement)),
    actual: plainText(indicator.actual.text),
    weight: showRounded(weight),
  };
  if (allowed.kind === 'range') {
    if (allowed.by === 'no-formula') return message('figure.score-no-formula', words);
    const share = showPercent(bandBelow(allowed.by, policy), 0);
    const limited = { ...words, share, limit: showRounded(allowed.to) };
    return allowed.by === 'qualitative'
      ? message('figure.score-qualitative', limited)
      : message('figure.score-qualitative-partly', limited);
  }
  const attained = judgement.attainment ?? ONE;
  const scored = { ...words, attainment: showPercent(attained), score: showRounded(allowed.score) };
  const passMark = showPercent(policy.scoring.passMark?.value ?? ONE, 0);
  switch (allowed.by) {
    case 'met':
      return message('figure.score-met', words);
    case 'excess': {
      const { from = ONE, points = ONE } = policy.scoring.excessDeduction?.value ?? {};
      const deduction = { limit: showPercent(from, 0), points: showRounded(points) };
      const excess = showPercent(attained.minus(ONE));
      return message('figure.score-excess', { ...scored, ...deduction, excess });
    }
    case 'satisfaction': {
      const reached = satisfaction ?? ONE;
      const { share, band } = stepReached(policy.scoring.satisfactionBands?.value ?? [], reached);
      return message('figure.score-satisfaction', {
        weight: words.weight,
        score: scored.score,
        share: showPercent(share, 0),
        satisfaction: showPercent(reached),
        band,
      });
    }
    case 'equal-over':
      return message('figure.score-equal-over', words);
    case 'ratio':
      return message('figure.score-ratio', scored);
    case 'below-pass-mark':
      return message('figure.score-below-pass-mark', { ...scored, passMark });
    case 'pass-mark':
      return message('figure.score-pass-mark', { ...scored, passMark });
    case 'reverse':
      return message('figure.score-reverse', {
        ...scored,
        excess: showPercent(attained.minus(ONE)),
      });
    case 'cap-doubled':
      return message('figure.score-cap-doubled', words);
    case 'inverse-ratio':
      return message('figure.score-inverse', scored);
    case 'none-missed':
      return message('figure.score-none-missed', words);
  }
}
