import type { Finding, Review } from '../../core/review-result';
import { sameData } from './same-data';

/**
 * The new review, built from the very objects of the earlier one wherever nothing about them changed, so that only the
 * difference is painted again. When nothing changed at all, the earlier review itself.
 */
export function sharedReview(earlier: Review | null, review: Review): Review {
  if (earlier?.policy !== review.policy) return review;
  const findings = sharedFindings(earlier.findings, review.findings);
  const shared = {
    ...review,
    forms: sharedList(earlier.forms, review.forms),
    figures: sharedList(earlier.figures, review.figures),
    derived: sharedList(earlier.derived, review.derived),
    standings: sharedList(earlier.standings, review.standings),
    findings,
    summary: sameData(earlier.summary, review.summary) ? earlier.summary : review.summary,
    problems: sharedList(earlier.problems, review.problems),
  };
  return PARTS.every((part) => shared[part] === earlier[part]) ? earlier : shared;
}

const PARTS = [
  'forms',
  'figures',
  'derived',
  'standings',
  'findings',
  'summary',
  'problems',
] as const;

/** Findings move in the list as others come and go; they are known by their id. */
function sharedFindings(earlier: readonly Finding[], now: readonly Finding[]) {
  const known = new Map(earlier.map((finding) => [finding.id, finding]));
  return sameItems(
    earlier,
    now.map((finding) => {
      const before = known.get(finding.id);
      return before && sameData(before, finding) ? before : finding;
    }),
  );
}

function sharedList<Item>(earlier: readonly Item[], now: readonly Item[]): readonly Item[] {
  return sameItems(
    earlier,
    now.map((item, index) => {
      const before = earlier[index];
      return before !== undefined && sameData(before, item) ? before : item;
    }),
  );
}

const sameItems = <Item>(earlier: readonly Item[], now: readonly Item[]): readonly Item[] =>
  now.length === earlier.length && now.every((item, index) => item === earlier[index])
    ? earlier
    : now;
