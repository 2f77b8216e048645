import type { RefusalReason } from '../../core/edit';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { Notice } from '../session/session';
import type { Text } from '../texts/text';
import { type CellPart, distinctCells } from './linked-text';
import { cellName } from './cell-name';

/** What an action came to, in words. */
export interface NoticeView {
  /** warning: something was not done. */
  readonly tone: 'done' | 'warning';
  readonly sentence: string;
  /** Did the action write cells that 撤销 would put back? */
  readonly isUndoable: boolean;
  /** How many edits were not done; what follows says why, reason by reason. */
  readonly refused: number;
  readonly reasons: readonly {
    readonly why: string;
    readonly cells: readonly CellPart[];
    /** How many cells there are beyond those named. */
    readonly more: number;
  }[];
}

/** More cells than these are counted, not named. */
const NAMED = 6;

export function noticeView(notice: Notice, text: Text): NoticeView {
  const { refused } = notice;
  const reasons = [...new Set(refused.map(reasonOf))];
  return {
    tone: refused.length > 0 || isNothing(notice) ? 'warning' : 'done',
    sentence: sentenceOf(notice, text),
    isUndoable: isUndoable(notice),
    refused: refused.length,
    reasons: reasons.map((why) => {
      const cells = cellsRefused(notice, why);
      return {
        why: text(`refused.${why}`),
        cells: cells.slice(0, NAMED).map((cell) => ({ cell, label: cellName(cell) })),
        more: Math.max(0, cells.length - NAMED),
      };
    }),
  };
}

/** Otherwise 撤销 would put back what an earlier action wrote. */
function isUndoable({ action, filled, corrected, refused }: Notice): boolean {
  return filled + corrected > 0 || (action === 'explain' && refused.length === 0);
}

/** Was the one thing that was to stand in the list not written there? */
function isUnlisted({ action, refused }: Notice): boolean {
  const isAnswer = action === 'respond' || action === 'take-back';
  return refused.some(({ what, why }) => what === 'list' || (isAnswer && why === 'changed'));
}

type Refusal = Notice['refused'][number];
type Reason = RefusalReason | 'protected-list';

/** A list can be kept from being written by two protections. */
const reasonOf = ({ why, what }: Refusal): Reason =>
  why === 'protected' && what === 'list' ? 'protected-list' : why;

function cellsRefused({ refused }: Notice, reason: Reason): readonly CellRef[] {
  const cells = refused.flatMap((each) =>
    each.cell && reasonOf(each) === reason ? [{ cell: each.cell }] : [],
  );
  return distinctCells(cells).map(({ cell }) => cell);
}

/** Was the one thing that was asked for not done at all? */
function isNothing({ action, corrected, restored, marked, filled }: Notice): boolean {
  return (
    (action === 'correct' && corrected === 0) ||
    (action === 'undo' && restored === 0 && marked === 0 && filled === 0)
  );
}

function sentenceOf(notice: Notice, text: Text): string {
  const { filled, corrected, marked, restored, refused } = notice;
  switch (notice.action) {
    case 'fill':
      if (filled === 0) {
        return marked === 0 ? text('notice.nothing-to-fill') : text('notice.mark-only', { marked });
      }
      return marked === 0
        ? text('notice.fill-only', { filled })
        : text('notice.fill', { filled, marked });
    case 'clear-marks':
      return text(refused.length > 0 ? 'notice.clear-marks-partly' : 'notice.clear-marks');
    case 'undo':
      if (restored > 0) return text('notice.undo', { restored });
      return refused.length > 0 ? text('notice.undo-nothing') : text('notice.undo-marks');
    case 'list':
      return text(isUnlisted(notice) ? 'notice.list-nothing' : 'notice.list');
    case 'correct':
      return corrected === 0
        ? text('notice.correct-nothing')
        : text('notice.correct', { corrected });
    case 'explain':
      return refused.length > 0 ? text('notice.explain-nothing') : text('notice.explain');
    case 'respond':
      return text(isUnlisted(notice) ? 'notice.respond-nothing' : 'notice.respond');
    case 'take-back':
      return text(isUnlisted(notice) ? 'notice.take-back-nothing' : 'notice.take-back');
    case 'export':
      return text('notice.export');
  }
}
