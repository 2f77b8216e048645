import type { Session } from '../pane/session/session';
import { RIBBON_COMMANDS, runCommand } from '../ribbon/commands';

/** Gives the ribbon's buttons their actions. Without a shared runtime there are none: the pane does it all. */
export function associateButtons(office: typeof Office, session: Session): void {
  // Older versions of Excel have neither.
  const { actions, addin } = office as Partial<Pick<typeof Office, 'actions' | 'addin'>>;
  for (const id of RIBBON_COMMANDS) {
    actions?.associate(id, (event?: Office.AddinCommands.Event) => {
      void runCommand(id, session)
        .then(async (isToBeSaid) => {
          if (isToBeSaid) await addin?.showAsTaskpane();
        })
        .catch(() => undefined)
        // Until this is said the button stays pressed, and Excel tells the user that the add-in does not answer.
        .finally(() => event?.completed());
    });
  }
}
