import type { Edit, EditOutcome } from '../../core/edit';
import type { Problem } from '../../core/review-result';
import type { CellRef } from '../../core/workbook/cell-ref';
import { applyEdits } from '../../files/apply-edits';
import { FileProblem } from '../../files/file-problem';
import type { TypedRefusal } from '../../files/typed-edit';
import { HostProblem } from '../host';
import { type Book, type OpenedFile, readBook } from './book';
import { type Difference, difference } from './difference';
import type { GridCell } from './grid-cell';
import { createHistory } from './history';
import type { Picture } from './picture';
import type { WorkbenchStatus } from './workbench-host';
import { writeCalculated, writeTyped } from './write-input';

/** What was done in a grid and is not written yet. */
export interface Input {
  readonly kind: 'typed' | 'calculated';
  readonly cells: readonly GridCell[];
}

/** What writing has come to. */
export interface Written {
  /** Is the file another one now? */
  readonly changed: boolean;
  readonly refused: readonly TypedRefusal[];
}

/** The open file with its history: every change makes another version of its bytes, and those that look are told. */
export interface OpenFile {
  /** @throws HostProblem, `no-workbook` */
  readonly book: () => Book;
  readonly open: (file: OpenedFile) => Promise<Problem | null>;
  readonly write: (inputs: readonly Input[]) => Promise<Written>;
  readonly apply: (edits: readonly Edit[]) => Promise<readonly EditOutcome[]>;
  /** False when there is nothing to go back to. */
  readonly go: (which: 'undo' | 'redo') => Promise<boolean>;
  readonly saved: (file: OpenedFile) => void;
  readonly status: () => WorkbenchStatus;
}

export interface OpenFileListener {
  readonly shown: (book: Book) => void;
  readonly updated: (picture: Picture, difference: Difference) => void;
  readonly status: (status: WorkbenchStatus) => void;
}

const NOTHING: WorkbenchStatus = {
  name: null,
  format: null,
  changed: false,
  canUndo: false,
  canRedo: false,
  hasUnseen: false,
  problems: [],
};

export function createOpenFile(listener: OpenFileListener): OpenFile {
  let book: Book | null = null;
  let history = createHistory();
  /** The version that was opened or saved. */
  let safe: Uint8Array | null = null;
  let status = NOTHING;

  const tellStatus = () => {
    const now = book ? statusOf(book) : NOTHING;
    if (JSON.stringify(now) === JSON.stringify(status)) return;
    status = now;
    listener.status(now);
  };

  const statusOf = ({ name, format, bytes, problems, picture }: Book): WorkbenchStatus => ({
    name,
    format,
    changed: bytes !== safe,
    canUndo: history.canUndo(),
    canRedo: history.canRedo(),
    hasUnseen: picture.look.sheets.some(({ unseen }) => unseen.length > 0),
    problems,
  });

  const opened = (): Book => {
    if (!book) throw new HostProblem('no-workbook');
    return book;
  };

  /** Takes another version of the file for the truth; `alsoLookAt` are cells of which a grid may show something else. */
  const renew = async (bytes: Uint8Array, alsoLookAt: readonly CellRef[] = []) => {
    const before = opened();
    if (bytes !== before.bytes) {
      const result = await readBook({ name: before.name, bytes }, before.picture);
      // Our own writing made it, so this would be a mistake of ours; the version before still stands.
      if (!result.ok) throw new HostProblem('failed', result.problem.code);
      book = result.book;
    }
    const { picture } = opened();
    const found = difference(before.picture, picture);
    if (picture !== before.picture || alsoLookAt.length > 0) {
      listener.updated(picture, { ...found, cells: [...found.cells, ...alsoLookAt] });
    }
    tellStatus();
  };

  return {
    book: opened,
    status: () => status,

    async open(file) {
      const result = await readBook(file, null);
      if (!result.ok) return result.problem;
      book = result.book;
      history = createHistory();
      safe = book.bytes;
      listener.shown(book);
      tellStatus();
      return null;
    },

    async write(inputs) {
      const { bytes: before, picture, format } = opened();
      if (format !== 'xlsx') return { changed: false, refused: [] };
      let bytes = before;
      const refused: TypedRefusal[] = [];
      for (const { kind, cells } of inputs) {
        if (kind === 'calculated') {
          bytes = writeCalculated(bytes, cells, picture);
          continue;
        }
        const written = writeTyped(bytes, cells, picture);
        if (written.bytes !== bytes) history.push(bytes);
        bytes = written.bytes;
        refused.push(...written.refused);
      }
      await renew(
        bytes,
        inputs.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
      );
      return { changed: bytes !== before, refused };
    },

    async apply(edits) {
      const { bytes: before, format } = opened();
      if (format !== 'xlsx') throw new HostProblem('read-only');
      const { bytes, outcomes } = applying(before, edits);
      if (bytes !== before) history.push(before);
      await renew(bytes);
      return outcomes;
    },

    async go(which) {
      const version = history[which](opened().bytes);
      if (version === null) return false;
      await renew(version);
      return true;
    },

    saved({ name, bytes }) {
      safe = bytes;
      book = { ...opened(), name };
      tellStatus();
    },
  };
}

function applying(bytes: Uint8Array, edits: readonly Edit[]): ReturnType<typeof applyEdits> {
  try {
    return applyEdits(bytes, edits);
  } catch (error) {
    throw error instanceof FileProblem ? new HostProblem('failed', error.problem.code) : error;
  }
}
