import type { Session } from '../pane/session/session';

/** The buttons of the ribbon, by the ids that every manifest names. */
export const RIBBON_COMMANDS = ['check-and-fill', 'open-pane', 'clear-marks', 'make-list'] as const;

export type RibbonCommandId = (typeof RIBBON_COMMANDS)[number];

interface Command {
  readonly run: (session: Session) => Promise<void>;
  /** Whether only the pane can say what it came to, beside what stood in its way. */
  readonly isSaid: boolean;
}

const COMMANDS: Readonly<Record<RibbonCommandId, Command>> = {
  'check-and-fill': {
    run: (session) => session.checkAndFill(),
    // Even that nothing was found is an answer.
    isSaid: true,
  },
  'open-pane': {
    run: () => Promise.resolve(),
    isSaid: true,
  },
  'clear-marks': {
    run: (session) => session.clearMarks(),
    // The marks are gone: that is seen.
    isSaid: false,
  },
  'make-list': {
    run: (session) => session.makeList(),
    // It is the last sheet, which need not be in view; and where there was nothing to list, there is none.
    isSaid: true,
  },
};

/** Does what the button says. True when there is something to say, so that a closed pane should open. Never rejects. */
export async function runCommand(id: RibbonCommandId, session: Session): Promise<boolean> {
  const { run, isSaid } = COMMANDS[id];
  await run(session);
  const state = session.state();
  const hasRefusals = (state.notice?.refused.length ?? 0) > 0;
  return isSaid || hasRefusals || state.problem !== null;
}
