import { APPLICATION_FACTS } from './application-facts';
import { describe } from './describe';
import { type Fact, finding } from './fact';
import { PAGE_FACTS } from './page-facts';
import { invoke, member, reach } from './reach';
import { SHEET_FACTS } from './sheet-facts';

export interface ProbeOptions {
  readonly page: Window;
  readonly version: string;
  readonly now: () => number;
}

/** What can be found out without touching anything, line by line. */
export function lookAround(
  application: unknown,
  { page, version, now }: ProbeOptions,
): readonly string[] {
  const lines = <Subject>(facts: readonly Fact<Subject>[], subject: Subject) =>
    facts.map((fact) => finding(fact, subject, describe, now));
  return [
    `jixiao: ${version}`,
    ...lines(PAGE_FACTS, page),
    ...lines(APPLICATION_FACTS, application),
  ];
}

/** What only shows when something is written: in a new workbook, which is closed again and not saved. */
export function tryOut(application: unknown, { now }: ProbeOptions): readonly string[] {
  const told: string[] = [];
  const heard = (sheet: unknown, target: unknown) => {
    told.push(
      `${String(member(sheet, 'Name'))}!${String(invoke(target, 'Address', false, false))}`,
    );
  };
  const workbook = invoke(reach(application, 'Workbooks'), 'Add');
  try {
    const sheet = invoke(reach(workbook, 'Sheets'), 'Item', 1);
    const events = reach(application, 'ApiEvent');
    invoke(events, 'AddApiEventListener', 'SheetChange', heard);
    const lines = SHEET_FACTS.map((fact) => finding(fact, { application, sheet }, describe, now));
    invoke(events, 'RemoveApiEventListener', 'SheetChange', heard);
    return [...lines, `own-changes-told-at-once: ${told.length} ${told.slice(0, 3).join()}`];
  } finally {
    invoke(workbook, 'Close', false);
  }
}
