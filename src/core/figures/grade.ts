import type { Decimal } from '../amount/decimal';
import type { Policy } from '../policy/schema';

/** 等级: the best grade whose least points are reached (优 90, 良 80, 中 60); null below all of them. */
export function gradeFor(points: Decimal, policy: Policy): string | null {
  const reached = policy.grades.value.filter(({ from }) => points.greaterThanOrEqualTo(from));
  return (
    reached.reduce<(typeof reached)[number] | null>(
      (best, grade) => (best === null || grade.from.greaterThan(best.from) ? grade : best),
      null,
    )?.name ?? null
  );
}
