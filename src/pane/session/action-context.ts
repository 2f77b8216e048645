import type { Policy } from '../../core/policy/schema';
import type { Language } from '../../core/messages/say';
import type { Review } from '../../core/review-result';
import type { Workbook } from '../../core/workbook/workbook';
import type { Host } from '../../hosts/host';
import type { Busy, Notice, SessionProblem, SessionState, Settings } from './session';
import type { UndoStep } from './undo-step';

/** What a session knows of the workbook beside what it shows. */
export interface Known {
  /** As it was read last. */
  readonly workbook: Workbook | null;
  /** As it was when the review that is shown was made. */
  readonly shown: Workbook | null;
  /** Whether marks stand in it that follow what is written: of this session, or older ones that it took over. */
  readonly marked: boolean;
  /** What was written, the last action last. */
  readonly undo: readonly UndoStep[];
}

/** What one action works with, from its click to its end. Policy, settings and language stay those of the click. */
export interface ActionContext {
  readonly host: Host;
  readonly version: string;
  readonly policy: Policy;
  readonly settings: Settings;
  readonly language: Language;
  readonly state: () => SessionState;
  readonly known: () => Known;
  keep(change: Partial<Known>): void;
  /** Says what is going on and lets the screen show it. @throws Superseded */
  begin(task: Busy['task']): Promise<void>;
  /** Waits for the host. @throws Superseded when meanwhile the answer has become one about another workbook */
  wait<Result>(answer: Promise<Result>): Promise<Result>;
  /** Reads the workbook. @throws HostProblem */
  read(): Promise<Workbook>;
  /** Reviews the workbook. */
  review(workbook: Workbook): Promise<Review>;
  /** Shows the review of the workbook as it was read last. */
  show(review: Review): void;
  /** Says what the action came to. */
  notify(notice: Notice): void;
  /** Says what stands in the way. */
  stop(code: SessionProblem['code'], detail?: string): void;
}

/** Thrown to end an action that has become pointless: nothing of it is shown. */
export class Superseded extends Error {
  constructor() {
    super('superseded');
    this.name = 'Superseded';
  }
}
