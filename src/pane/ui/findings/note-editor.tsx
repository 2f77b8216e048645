import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { NoteField } from '../parts/note-field';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  editor: {
    marginTop: '10px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { marginTop: '8px', '& > button': { marginRight: '8px', minWidth: 0 } },
});

/** A stub ends its facts with 原因：, and the cause is what is missing; without a stub the end. */
function placeToWrite(words: string): number {
  const cause = words.indexOf('原因：');
  return cause < 0 ? words.length : cause + '原因：'.length;
}

interface NoteEditorProps {
  readonly label: string;
  readonly hint: string;
  readonly initial: string;
  readonly save: string;
  readonly disabled: boolean;
  readonly onSave: (words: string) => void;
  readonly onClose: () => void;
}

/** Where the user writes a few sentences. Esc leaves without writing. */
export function NoteEditor(props: NoteEditorProps) {
  const { label, hint, initial, save, disabled, onSave, onClose } = props;
  const styles = useStyles();
  const { text } = usePane();
  const [words, setWords] = useState(initial);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    current?.focus();
    const at = placeToWrite(current?.value ?? '');
    current?.setSelectionRange(at, at);
  }, []);
  const submit = () => {
    if (words.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    onSave(words.trim());
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While Chinese is being composed, Esc and Enter are the input method's.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      submit();
    }
  };
  return (
    <div className={styles.editor} onKeyDown={onKeyDown}>
      <NoteField
        ref={field}
        label={label}
        hint={hint}
        mistake={missing ? text('finding.needs-words') : null}
        value={words}
        rows={4}
        onChange={({ currentTarget }) => {
          setWords(currentTarget.value);
          setMissing(false);
        }}
      />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={disabled} onClick={submit}>
          {save}
        </Button>
        <Button size="small" onClick={onClose}>
          {text('frame.cancel')}
        </Button>
      </div>
    </div>
  );
}
