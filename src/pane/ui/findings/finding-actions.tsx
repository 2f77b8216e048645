import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { sameCell } from '../../../core/workbook/cell-ref';
import type { FindingView } from '../../model/finding-view';
import { cellName } from '../../model/cell-name';
import { usePane } from '../pane-context';
import { NoteEditor } from './note-editor';
import { useFinding } from './use-finding';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: '8px 0 -6px',
    '& > button': { margin: '0 8px 6px 0', minWidth: 0 },
  },
});

interface FindingActionsProps {
  readonly finding: FindingView;
  readonly canWrite: boolean;
  readonly busy: boolean;
}

/** What can be done about a finding. */
export function FindingActions({ finding, canWrite, busy }: FindingActionsProps) {
  const styles = useStyles();
  const { session, text } = usePane();
  const real = useFinding(finding.id);
  const [editor, setEditor] = useState<'explain' | 'respond' | null>(null);
  // What could not be written (the sheet is protected, say) is not to be written a second time by the user.
  const [drafts, setDrafts] = useState<{ readonly explain?: string; readonly respond?: string }>(
    {},
  );
  const opener = useRef<HTMLElement | null>(null);
  const { correction, explanation } = finding;
  const cannot = busy || !canWrite;
  const why = canWrite ? {} : { title: text('why-not.read-only') };
  const openEditor = (which: 'explain' | 'respond', by: HTMLElement) => {
    opener.current = by;
    setEditor(which);
  };
  const closeEditor = () => {
    setEditor(null);
    opener.current?.focus();
  };
  return (
    <>
      <div className={styles.actions}>
        {correction === null ? null : (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={cannot}
            {...why}
            onClick={() => real((found) => session.correct(found))}
          >
            {correctionText(finding, text)}
          </Button>
        )}
        {explanation === null ? null : (
          <Button
            size="small"
            disabledFocusable={cannot}
            aria-expanded={editor === 'explain'}
            {...why}
            onClick={(event) => openEditor('explain', event.currentTarget)}
          >
            {text('finding.explain')}
          </Button>
        )}
        <Button size="small" onClick={() => void session.reveal(finding.cell)}>
          {text('finding.go-to')}
        </Button>
        {finding.canRespond ? (
          <Button
            size="small"
            disabledFocusable={cannot}
            aria-expanded={editor === 'respond'}
            {...why}
            onClick={(event) => openEditor('respond', event.currentTarget)}
          >
            {text('finding.respond')}
          </Button>
        ) : null}
      </div>
      {editor === 'explain' && explanation !== null ? (
        <NoteEditor
          key="explain"
          label={text('finding.explain-label', { place: cellName(explanation.cell) })}
          hint={explainHint(finding, text)}
          initial={drafts.explain ?? explanation.stub}
          save={text('finding.explain-write')}
          disabled={cannot}
          onSave={(words) => {
            setDrafts({ ...drafts, explain: words });
            real((found) => session.explain(found, words));
          }}
          onClose={closeEditor}
        />
      ) : null}
      {editor === 'respond' ? (
        <NoteEditor
          key="respond"
          label={text('finding.respond-label')}
          hint={text('finding.respond-hint')}
          initial={drafts.respond ?? ''}
          save={text('finding.respond-save')}
          disabled={cannot}
          onSave={(words) => {
            setDrafts({ ...drafts, respond: words });
            real((found) => session.respond(found, words));
          }}
          onClose={closeEditor}
        />
      ) : null}
    </>
  );
}

type Say = ReturnType<typeof usePane>['text'];

/** The button says what will be written, and where it is another cell. */
function correctionText({ correction, cell }: FindingView, text: Say): string {
  if (correction === null) return '';
  const { value } = correction;
  const place = cellName(correction.cell, cell.sheet);
  if (value === '') return text('finding.correct-clear', { place });
  return sameCell(correction.cell, cell)
    ? text('finding.correct', { value })
    : text('finding.correct-at', { place, value });
}

function explainHint({ explanation, cell, actual }: FindingView, text: Say): string {
  const replaces =
    explanation !== null && sameCell(explanation.cell, cell) && (actual ?? '') !== '';
  return replaces
    ? text('finding.explain-replaces', { place: cellName(explanation.cell, cell.sheet) })
    : text('finding.explain-hint');
}
