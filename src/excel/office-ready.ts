import type { Clock } from '../pane/session/clock';

/**
 * excel: Office has answered, and it is Excel · elsewhere: the page is not in Excel · no-office: office.js is not there ·
 * no-answer: it is there and has said nothing so far.
 */
export type Place = 'excel' | 'elsewhere' | 'no-office' | 'no-answer';

/** Milliseconds. Office answers at once or, outside of Excel, sometimes never. */
const PATIENCE = 3000;

/**
 * Calls with where the page is, when Office has said so or has not for too long. Should it answer after all, calls once more:
 * on a slow line its own files may take longer.
 */
export function whenPlaced(
  office: typeof Office | undefined,
  clock: Pick<Clock, 'after'>,
  call: (place: Place) => void,
): void {
  if (typeof office?.onReady !== 'function') {
    call('no-office');
    return;
  }
  const stop = clock.after(PATIENCE, () => call('no-answer'));
  void office.onReady().then(
    // Outside of Office the host is null, whatever its type says.
    ({ host }: { readonly host: Office.HostType | null }) => {
      stop();
      call(host === office.HostType.Excel ? 'excel' : 'elsewhere');
    },
    () => {
      stop();
      call('no-answer');
    },
  );
}
