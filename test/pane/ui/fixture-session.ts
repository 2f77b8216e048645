import type { ValueEdit } from '../../../src/core/edit';
import { applyValues, contentAt } from '../../../src/core/edits/values/apply-values';
import { type EditChoice, planEdits } from '../../../src/core/edits/plan-edits';
import { defaultPolicy, presets } from '../../../src/core/policy/presets';
import { review as reviewOf } from '../../../src/core/review';
import type { Finding, Review } from '../../../src/core/review-result';
import type { CellRef } from '../../../src/core/workbook/cell-ref';
import type { Workbook } from '../../../src/core/workbook/workbook';
import type { Notice, Session, SessionState } from '../../../src/pane/session/session';

/** A session over a snapshot that is changed in memory, and what was asked of it. */
export interface FixtureSession extends Session {
  /** The actions asked for, in order: `reveal 附件2!4,4`. */
  readonly asked: string[];
  /** Changes the state from outside, as a host would. */
  change(change: Partial<SessionState>): void;
  workbook(): Workbook;
}

export const INITIAL: SessionState = {
  capabilities: { name: 'workbench', write: true, notes: true, undo: true },
  theme: 'light',
  language: 'zh',
  settings: { language: 'auto', policy: defaultPolicy.id, fill: true, mark: true, live: true },
  busy: null,
  name: null,
  review: null,
  outdated: false,
  selected: null,
  undoable: null,
  notice: null,
  problem: null,
  policies: presets,
  ownPolicies: [],
};

const NOTHING = { filled: 0, corrected: 0, marked: 0, restored: 0, refused: [] } as const;

/** `wait` is what each action takes, in milliseconds. */
export function fixtureSession(
  start: Workbook,
  initial: Partial<SessionState> = {},
  wait = 0,
): FixtureSession {
  let workbook = start;
  let state: SessionState = { ...INITIAL, ...initial };
  let written: readonly ValueEdit[] = [];
  const reasons = new Map<string, string>();
  const listeners = new Set<() => void>();
  const asked: string[] = [];

  const change = (changed: Partial<SessionState>) => {
    state = { ...state, ...changed };
    for (const listener of listeners) listener();
  };
  const policy = () => presets.find(({ id }) => id === state.settings.policy) ?? defaultPolicy;
  const busy = async (task: 'checking' | 'writing' | 'saving') => {
    change({ busy: { task, asked: true }, notice: null, problem: null });
    await new Promise((resolve) => setTimeout(resolve, wait));
  };
  const waived = (review: Review): Review => {
    const findings = review.findings.map((finding) => {
      const reason = reasons.get(finding.id);
      return reason === undefined ? finding : { ...finding, waived: { reason } };
    });
    const count = (severity: Finding['severity']) =>
      findings.filter((each) => each.waived === null && each.severity === severity).length;
    return {
      ...review,
      findings,
      summary: {
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
        waived: reasons.size,
      },
    };
  };
  const show = (review: Review, changed: Partial<SessionState> = {}) =>
    change({
      busy: null,
      review: waived(review),
      outdated: false,
      name: '自评.xlsx',
      undoable: written.length === 0 ? null : written.length,
      ...changed,
    });
  const again = (notice: Partial<Notice> & Pick<Notice, 'action'>) =>
    show(reviewOf(workbook, policy()), { notice: { ...NOTHING, ...notice } });
  const write = (edits: readonly ValueEdit[]) => {
    written = [
      ...written,
      ...edits.map((edit) => ({ ...edit, before: contentAt(workbook, edit.cell) })),
    ];
    workbook = applyValues(workbook, edits);
  };
  const plan = async (choice: Partial<EditChoice>, action: Notice['action']) => {
    await busy('writing');
    const none = { fill: false, correct: false, mark: false, list: false };
    const planned = planEdits(workbook, policy(), { ...none, ...choice }, state.language);
    const values = planned.edits.filter((edit) => edit.type === 'value');
    const count = (purpose: ValueEdit['purpose']) =>
      values.filter((edit) => edit.purpose === purpose).length;
    write(values);
    const notice: Notice = {
      ...NOTHING,
      action,
      filled: count('fill'),
      corrected: count('correct'),
      marked: planned.edits.filter(({ type }) => type === 'mark').length,
    };
    show(planned.review, { notice });
  };
  const text = (cell: CellRef, words: string): ValueEdit => ({
    type: 'value',
    purpose: 'explain',
    cell,
    before: contentAt(workbook, cell),
    content: { type: 'text', text: words },
  });

  return {
    asked,
    change,
    workbook: () => workbook,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    checkAndFill: () => {
      asked.push('checkAndFill');
      return plan({ fill: state.settings.fill, mark: state.settings.mark }, 'fill');
    },
    check: async () => {
      asked.push('check');
      await busy('checking');
      show(reviewOf(workbook, policy()));
    },
    clearMarks: async () => {
      asked.push('clearMarks');
      await busy('writing');
      change({ busy: null, notice: { ...NOTHING, action: 'clear-marks' } });
    },
    undo: async () => {
      asked.push('undo');
      await busy('writing');
      const restored = written.length;
      workbook = start;
      written = [];
      again({ action: 'undo', restored });
    },
    makeList: () => {
      asked.push('makeList');
      return plan({ list: true }, 'list');
    },
    exportFile: async (kind) => {
      asked.push(`exportFile ${kind}`);
      await busy('saving');
      change({ busy: null });
      return { name: '校核报告.html', type: 'text/html', text: '<!doctype html>' };
    },
    reveal: (cell) => {
      asked.push(`reveal ${cell.sheet}!${String(cell.row)},${String(cell.column)}`);
      return Promise.resolve();
    },
    correct: async ({ id, fix }) => {
      asked.push(`correct ${id}`);
      await busy('writing');
      const all = planEdits(
        workbook,
        policy(),
        { fill: false, correct: true, mark: false, list: false },
        state.language,
      ).edits;
      const own = all.filter(
        (edit): edit is ValueEdit =>
          edit.type === 'value' &&
          edit.cell.sheet === fix?.cell.sheet &&
          edit.cell.row === fix.cell.row &&
          edit.cell.column === fix.cell.column,
      );
      write(own);
      again({ action: 'correct', corrected: own.length });
    },
    correctAll: () => {
      asked.push('correctAll');
      return plan({ correct: true }, 'correct');
    },
    explain: async (finding, words) => {
      asked.push(`explain ${finding.id} ${words}`);
      await busy('writing');
      if (finding.explainCell) write([text(finding.explainCell, words)]);
      again({ action: 'explain' });
    },
    respond: async ({ id }, words) => {
      asked.push(`respond ${id} ${words}`);
      await busy('writing');
      if (words === '') reasons.delete(id);
      else reasons.set(id, words);
      again({ action: 'respond' });
    },
    changeSettings: (changed) => {
      asked.push(`changeSettings ${JSON.stringify(changed)}`);
      const settings = { ...state.settings, ...changed };
      change({ settings, language: settings.language === 'en' ? 'en' : 'zh' });
      if (changed.policy !== undefined && state.review) show(reviewOf(workbook, policy()));
    },
    importPolicy: (json) => {
      asked.push('importPolicy');
      return Promise.resolve(json.startsWith('{') ? null : '评分办法文件的内容应是一个 JSON 对象');
    },
    removePolicy: (id) => void asked.push(`removePolicy ${id}`),
    dismiss: () => change({ notice: null, problem: null }),
    close: () => listeners.clear(),
  };
}
