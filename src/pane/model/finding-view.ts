import type { Figure } from '../../core/figures/figure';
import { isListed } from '../../core/edits/list/review-list';
import { type Language, say } from '../../core/messages/say';
import type { Finding } from '../../core/review-result';
import type { Severity } from '../../core/findings/finding';
import { type CellRef, sameCell } from '../../core/workbook/cell-ref';
import { type CellPart, distinctCells, linkedAddresses, type Part } from './linked-text';
import { cellName } from './cell-name';
import { ruleTitle } from './rule-title';
import { traceView } from './trace-view';

/** A finding as its card shows it: plain data in one language, so that an unchanged one is not drawn again. */
export interface FindingView {
  readonly id: string;
  readonly severity: Severity;
  readonly cell: CellRef;
  /** `附件3-3!H17` */
  readonly place: string;
  /** What kind of thing is wrong, in a few words. */
  readonly title: string;
  /** What is wrong here and what to do. */
  readonly sentence: readonly Part[];
  readonly expected: string | null;
  readonly actual: string | null;
  /** How the figure at the cell comes about; empty where the sentence says it already, or there is no figure. */
  readonly trace: readonly Part[];
  /** Other cells to look at, each with what it is; without those that the sentence names. */
  readonly related: readonly (CellPart & { readonly name: string })[];
  readonly basis: string;
  /** What 采纳更正 writes; null where no correction is certain. */
  readonly correction: { readonly cell: CellRef; readonly value: string } | null;
  /** Where 填入说明要点 writes, and what it starts from; null where the finding asks for no explanation. */
  readonly explanation: { readonly cell: CellRef; readonly stub: string } | null;
  /** The user's reason to set it aside. */
  readonly waived: string | null;
  /** Whether a reason to set it aside has a place in the list. */
  readonly canRespond: boolean;
}

export function findingView(
  finding: Finding,
  figures: readonly Figure[],
  language: Language,
): FindingView {
  const { cell, expected, actual, fix } = finding;
  const { sheet } = cell;
  const figure = figureOf(finding, figures);
  const trace = figure ? traceView(figure.trace, figure.from, sheet, language) : null;
  const sentence = capitalised(say(language, finding.message));
  const isSaid = figure !== null && sentence.includes(say(language, figure.trace));
  const inputs = (figure?.from ?? []).map((input) => ({ cell: input.cell, name: input.label }));
  const related = distinctCells([
    ...finding.related.map((other) => ({ cell: other.cell, name: other.label })),
    ...(isSaid ? inputs : []),
  ]);
  const named = [...related, ...inputs, { cell }, ...(fix ? [fix] : [])];
  const said = linkedAddresses(
    sentence,
    named.map((other) => other.cell),
    sheet,
  );
  const isLinked = (other: CellRef) =>
    said.some((part) => typeof part !== 'string' && sameCell(part.cell, other));
  return {
    id: finding.id,
    severity: finding.severity,
    cell,
    place: cellName(cell),
    title: ruleTitle(finding.rule, language),
    sentence: said,
    expected,
    actual,
    trace: isSaid ? [] : (trace?.parts ?? []),
    related: related
      .filter((other) => !isLinked(other.cell))
      .map((other) => ({ ...other, label: cellName(other.cell, sheet) })),
    basis: say(language, finding.basis),
    canRespond: isListed(finding),
    correction: fix,
    explanation:
      finding.explainCell === null
        ? null
        : {
            cell: finding.explainCell,
            // It goes into the form, which is Chinese in any language of the pane.
            stub: finding.stub === null ? '' : say('zh', finding.stub),
          },
    waived: finding.waived?.reason ?? null,
  };
}

/** The figure that the finding is about: of its own cell, else of the first cell that it points to. */
function figureOf({ cell, related }: Finding, figures: readonly Figure[]): Figure | null {
  for (const place of [cell, ...related.map((other) => other.cell)]) {
    const figure = figures.find(({ field }) => sameCell(field.cell, place));
    if (figure) return figure;
  }
  return null;
}

/** A sentence that stands alone begins with a capital letter. */
const capitalised = (sentence: string): string =>
  `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
