import type { RefusalReason } from '../../core/edit';
import type { Language } from '../../core/messages/say';
import type { Policy } from '../../core/policy/schema';
import type { Finding, Review } from '../../core/review-result';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { HostCapabilities, HostFile, HostProblemCode, HostTheme } from '../../hosts/host';

/**
 * One workbook under review: what is known of it, and everything that a user can ask for. The pane draws its state, the
 * ribbon calls its actions; neither knows the host. Actions run one after another, never reject, and tell what went wrong
 * in the state.
 */
export interface Session {
  /** The state now; a new object whenever something changed, the same one otherwise. */
  state(): SessionState;
  /** Calls after every change of the state; gives the way to stop it. */
  subscribe(listener: () => void): () => void;

  /** 校验并评分: reads, fills blank computed cells and marks, as the settings say. */
  checkAndFill(): Promise<void>;
  /** 仅校验: reads and reviews; writes nothing. */
  check(): Promise<void>;
  /** 清除标记: takes our marks and notes off the whole workbook. */
  clearMarks(): Promise<void>;
  /** 撤销本次填充: puts back every cell that the last writing action changed and still stands as written, and the marks. */
  undo(): Promise<void>;
  /** 生成校核清单: writes the list as a sheet, or brings it up to date. */
  makeList(): Promise<void>;
  /** 导出: hands over the report, or the snapshot for a bug report; gives the file where the host cannot save it. */
  exportFile(kind: 'report' | 'json' | 'snapshot'): Promise<HostFile | null>;

  /** 定位. */
  reveal(cell: CellRef): Promise<void>;
  /** 采纳更正: writes the finding's certain correction. */
  correct(finding: Finding): Promise<void>;
  /** 全部采纳: every certain correction at once. */
  correctAll(): Promise<void>;
  /** Writes the user's 偏差原因分析 into the cell where this finding wants it. */
  explain(finding: Finding, text: string): Promise<void>;
  /** 写明理由: sets the finding aside; the reason goes under 处理意见 of the 校核清单, which is made where there is none. '' takes it back. */
  respond(finding: Finding, text: string): Promise<void>;

  changeSettings(change: Partial<Settings>): void;
  /** Takes a policy file (JSON) of the user's own; the mistake as a sentence where it cannot be used. */
  importPolicy(json: string): Promise<string | null>;
  /** Forgets a policy of the user's own; where it was in use, its like among the presets is from then on. Presets stay. */
  removePolicy(id: string): void;
  dismiss(): void;
  /** Stops listening to the host. */
  close(): void;
}

export interface SessionState {
  readonly capabilities: HostCapabilities;
  readonly theme: HostTheme;
  readonly language: Language;
  readonly settings: Settings;
  /** What is going on; null when nothing is. */
  readonly busy: Busy | null;
  /** The file's name; null before the first reading. */
  readonly name: string | null;
  /** Null before the first check, and when the workbook could not be read. */
  readonly review: Review | null;
  /** The workbook changed after this review; a new one is on its way unless live checking is off. */
  readonly outdated: boolean;
  /** The cell that the user selected last; null when unknown. */
  readonly selected: CellRef | null;
  /** How many cells 撤销 would put back; null when there is nothing to undo. */
  readonly undoable: number | null;
  /** What the last action came to; null when it has been dismissed. */
  readonly notice: Notice | null;
  readonly problem: SessionProblem | null;
  /** All policies to choose from: the presets and the user's own. */
  readonly policies: readonly Policy[];
  /** The ids of the user's own. */
  readonly ownPolicies: readonly string[];
}

export interface Settings {
  /** auto: the host's. */
  readonly language: 'auto' | Language;
  /** The policy's id. */
  readonly policy: string;
  /** What 校验并评分 does beside checking. */
  readonly fill: boolean;
  readonly mark: boolean;
  /** Check again by itself after an edit. */
  readonly live: boolean;
}

export interface Busy {
  readonly task: 'reading' | 'checking' | 'writing' | 'saving';
  /** Does the user wait for it (a click), or does it happen by itself (a live check)? */
  readonly asked: boolean;
}

/** What an action came to: the counts that its sentence names, and the cells that could not be written. */
export interface Notice {
  readonly action:
    | 'fill'
    | 'clear-marks'
    | 'undo'
    | 'list'
    | 'correct'
    | 'explain'
    | 'respond'
    /** A response that was taken back. */
    | 'take-back'
    | 'export';
  readonly filled: number;
  readonly corrected: number;
  readonly marked: number;
  /** For undo: the cells that were put back. */
  readonly restored: number;
  readonly refused: readonly {
    readonly cell: CellRef | null;
    readonly why: RefusalReason;
    /** Absent: a cell, or the marks of a sheet. */
    readonly what?: 'list';
  }[];
}

/** What stands in the way: of the host, or of our own. */
export interface SessionProblem {
  readonly code: HostProblemCode | 'no-cell-to-explain' | 'no-reason' | 'internal';
  readonly detail: string;
}
