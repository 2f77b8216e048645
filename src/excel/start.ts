import type { Clock } from '../pane/session/clock';
import type { Session } from '../pane/session/session';
import { type Place, whenPlaced } from './office-ready';
import { associateButtons } from './ribbon-buttons';

export interface Start {
  /** What office.js has left behind; undefined where it is missing. */
  readonly office: typeof Office | undefined;
  readonly clock: Pick<Clock, 'after'>;
  /** Opens a session on the workbook. */
  readonly openSession: (office: typeof Office) => Session;
  /** Shows the pane. */
  readonly show: (session: Session, office: typeof Office) => void;
  /** Says in its place why there is none. */
  readonly tell: (what: Obstacle) => void;
}

/** Why there is no pane. */
export type Obstacle = Exclude<Place, 'excel'> | 'old-excel' | 'failed';

/** The requirement set that nothing can be done without: Excel 2019. */
const FLOOR = '1.7';

/** Waits for Excel, then opens the one session that the pane and the ribbon's buttons share. */
export function start({ office, clock, openSession, show, tell }: Start): void {
  let isOpen = false;
  whenPlaced(office, clock, (place) => {
    if (isOpen) return;
    if (place !== 'excel' || !office) {
      tell(place === 'excel' ? 'no-office' : place);
      return;
    }
    isOpen = true;
    try {
      if (!office.context.requirements.isSetSupported('ExcelApi', FLOOR)) {
        tell('old-excel');
        return;
      }
      const session = openSession(office);
      show(session, office);
      associateButtons(office, session);
    } catch {
      tell('failed');
    }
  });
}
