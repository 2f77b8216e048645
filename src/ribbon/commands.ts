import type { Session, SessionState } from '../pane/session/session';

/** The buttons of the ribbon, by the ids that every manifest names. */
export const COMMAND_IDS = ['check-and-fill', 'open-pane', 'clear-marks', 'make-list'] as const;

export type CommandId = (typeof COMMAND_IDS)[number];

interface Command {
  readonly run: (session: Session) => Promise<void>;
  /** Whether it came to something that only the pane can say, beside what stood in its way. */
  readonly isSaid: (state: SessionState) => boolean;
}

const COMMANDS: Readonly<Record<CommandId, Command>> = {
  'check-and-fill': {
    run: (session) => session.checkAndFill(),
    // Even that nothing was found is an answer.
    isSaid: () => true,
  },
  'open-pane': {
    run: () => Promise.resolve(),
    isSaid: () => true,
  },
  'clear-marks': {
    run: (session) => session.clearMarks(),
    // The marks are gone: that is seen.
    isSaid: () => false,
  },
  'make-list': {
    run: (session) => session.makeList(),
    // Where there was nothing to list, no sheet says so.
    isSaid: ({ notice }) => notice === null,
  },
};

/** Does what the button says. True when there is something to say, so that a closed pane should open. Never rejects. */
export async function runCommand(id: CommandId, session: Session): Promise<boolean> {
  const { run, isSaid } = COMMANDS[id];
  await run(session);
  const state = session.state();
  const hasRefusals = (state.notice?.refused.length ?? 0) > 0;
  return state.problem !== null || hasRefusals || isSaid(state);
}
