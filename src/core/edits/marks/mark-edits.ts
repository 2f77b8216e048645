import type { MarkEdit } from '../../edit';
import { placed } from '../../placed';
import { message } from '../../messages/message';
import { type Language, say } from '../../messages/say';
import type { Finding, Review } from '../../review-result';
import { toA1 } from '../../workbook/cell-ref';

/** One mark for every cell with an error or a warning that stands; infos stay in the list. */
export function markEdits(review: Review, language: Language): readonly MarkEdit[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of review.findings) {
    if (finding.severity === 'info' || finding.waived !== null) continue;
    const key = `${finding.cell.sheet}\u0000${toA1(finding.cell)}`;
    const others = byCell.get(key);
    if (others) others.push(finding);
    else byCell.set(key, [finding]);
  }
  return [...byCell.values()].flatMap((findings) => {
    const [first] = findings;
    if (first === undefined || first.severity === 'info') return [];
    return [
      {
        type: 'mark',
        cell: first.cell,
        severity: first.severity,
        rules: [...new Set(findings.map(({ rule }) => rule))],
        note: findings.map((finding) => noteText(finding, language)).join('\n\n'),
      } satisfies MarkEdit,
    ];
  });
}

function noteText(finding: Finding, language: Language): string {
  return say(
    language,
    message('report.note', {
      severity: message(`report.${finding.severity}`),
      message: placed(finding),
      basis: finding.basis,
    }),
  );
}
