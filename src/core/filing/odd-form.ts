import type { Form } from '../forms/form';
import { apartByTenThousand } from '../amount/ten-thousand-apart';
import type { SameMoney } from './same-money';

/** How a form's amounts stand to those of other forms: how many are of one scale, how many 10,000 times apart. */
interface Votes {
  alike: number;
  apart: number;
}

/** Counts, for every form, how its amounts stand to the others' (see {@link oddSide}). */
export function countVotes(pairs: readonly SameMoney[]): ReadonlyMap<Form, Votes> {
  const votes = new Map<Form, Votes>();
  for (const { left, right } of pairs) {
    if (left.value.isZero() || right.value.isZero()) continue;
    const kind = apartByTenThousand(left.value, right.value) ? 'apart' : 'alike';
    for (const { form } of [left, right]) {
      const own = votes.get(form) ?? { alike: 0, apart: 0 };
      own[kind] += 1;
      votes.set(form, own);
    }
  }
  return votes;
}

/**
 * Which side of two amounts that are 10,000 times apart is in the wrong unit: the form that agrees less with the rest of
 * the set. Where that does not tell, the larger one (元 under a heading of 万元), unless the smaller one's form is kept in 元.
 */
export function oddSide(
  { left, right }: SameMoney,
  votes: ReadonlyMap<Form, Votes>,
): 'left' | 'right' {
  const [ofLeft, ofRight] = [votes.get(left.form), votes.get(right.form)];
  if (ofLeft && ofRight) {
    if (ofLeft.alike !== ofRight.alike) return ofLeft.alike < ofRight.alike ? 'left' : 'right';
    if (ofLeft.apart !== ofRight.apart) return ofLeft.apart > ofRight.apart ? 'left' : 'right';
  }
  const [larger, smaller] = left.value.abs().greaterThan(right.value.abs())
    ? (['left', 'right'] as const)
    : (['right', 'left'] as const);
  const units = { left: left.form.unit, right: right.form.unit };
  return units[smaller] === 'yuan' && units[larger] !== 'yuan' ? smaller : larger;
}
