import {
  CustomCommandExecutionError,
  type ICommandInfo,
  type ICommandService,
} from '@univerjs/core';
import type { GridRefusal } from '../grid';

/**
 * Univer can do far more than the file's writer can write. What a user may do is named here, so that whatever another
 * version of Univer learns is not done unnoticed: values and formulas, looking round, copying.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.auto-clear-content',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.expand-selection',
  'sheet.command.select-all',
  'sheet.command.select-range',
  'sheet.command.scroll-to-cell',
  'sheet.command.scroll-view',
  'sheet.command.scroll-view-reset',
  'sheet.command.set-scroll-relative',
  'sheet.command.set-worksheet-activate',
  'sheet.command.set-zoom-ratio',
  'sheet.command.change-zoom-ratio',
]);

/** Changes of the workbook that are not named as sheet commands. */
const ALSO_REFUSED: ReadonlySet<string> = new Set([
  'univer.command.cut',
  'sheets-formula.command.quick-sum',
  'formula.command.insert-function',
  'sheet.operation.rename-sheet',
  'sheet.operation.open.numfmt.panel',
]);

type Command = Readonly<ICommandInfo>;

export interface GuardListener {
  /** Is this a command of our own, which is never held up? */
  readonly isOwn: () => boolean;
  /** What is done in place of Univer's own command, by its id; null where Univer's is right. */
  readonly instead: Readonly<Record<string, (command: Command) => (() => void) | null>>;
  /** Why this command is not to be done just now; null where it is. */
  readonly refuse: (command: Command) => GridRefusal | null;
  readonly refused: (what: GridRefusal) => void;
}

/** Lets through what a user may do; gives the way to stop it. */
export function guardCommands(commands: ICommandService, listener: GuardListener): () => void {
  const listening = commands.beforeCommandExecuted((command) => {
    if (listener.isOwn()) return;
    const own = listener.instead[command.id]?.(command) ?? null;
    if (own) {
      own();
      throw new CustomCommandExecutionError('done otherwise');
    }
    const what = listener.refuse(command) ?? (isAllowed(command.id) ? null : 'not-here');
    if (what === null) return;
    listener.refused(what);
    throw new CustomCommandExecutionError('refused');
  });
  return () => {
    listening.dispose();
  };
}

function isAllowed(id: string): boolean {
  return id.startsWith('sheet.command.') ? ALLOWED.has(id) : !ALSO_REFUSED.has(id);
}
