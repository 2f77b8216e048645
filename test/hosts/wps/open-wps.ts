import { expect } from '@jest/globals';
import type { Workbook } from '../../../src/core/workbook/workbook';
import type { Host } from '../../../src/hosts/host';
import { createWpsHost } from '../../../src/hosts/wps/create-wps-host';
import type { Timer } from '../../../src/hosts/wps/watch/timer';
import { bookOf } from '../../support/wps/book-of';
import { clerkAt } from '../../support/wps/clerk';
import { dumpOf } from '../../support/wps/dump';
import { createStandIn, type StandIn } from '../../support/wps/stand-in';
import type { Variant } from '../../support/wps/variant';
import type { HostHarness } from '../contract/harness';

/** The host over the stand-in for WPS, and the user before it. */
export interface WpsHarness extends HostHarness {
  readonly host: Host;
  readonly standIn: StandIn;
  /** Lets so many milliseconds pass. */
  readonly pass: (milliseconds: number) => void;
}

export function openWps(workbook: Workbook, variant: Variant = {}): WpsHarness {
  const standIn = createStandIn([bookOf(workbook)], variant);
  const time = handTimer();
  const host = createWpsHost(standIn.application, {
    timer: time.timer,
    environment: { language: 'zh', theme: 'light', onThemeChange: () => () => undefined },
  });
  return {
    host,
    standIn,
    pass: time.pass,
    user: clerkAt(standIn),
    dump: () => Promise.resolve(dumpOf(standIn.book())),
    // What WPS does not know gives undefined there without a word: no such thing may be asked for.
    close: () => expect([...standIn.traffic.unknown]).toEqual([]),
  };
}

/** Time that passes only by hand. */
function handTimer(): { readonly timer: Timer; readonly pass: (milliseconds: number) => void } {
  let now = 0;
  const regular = new Set<{ readonly every: number; readonly call: () => void; next: number }>();
  return {
    timer: {
      now: () => now,
      turn: () => Promise.resolve(),
      every: (every, call) => {
        const entry = { every, call, next: now + every };
        regular.add(entry);
        return () => regular.delete(entry);
      },
    },
    pass: (milliseconds) => {
      now += milliseconds;
      for (const entry of [...regular]) {
        while (entry.next <= now) {
          entry.call();
          entry.next += entry.every;
        }
      }
    },
  };
}
