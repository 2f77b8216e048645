import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { HostFile } from '../../../hosts/host';
import { Bar } from '../parts/bar';
import { NoteField } from '../parts/note-field';
import { usePane } from '../pane-context';

/** A file that the host cannot save: its content, to be copied. */
export function ExportedFile({ file, onClose }: { file: HostFile; onClose: () => void }) {
  const { text } = usePane();
  const content = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = () => {
    content.current?.select();
    void copySelected(file.text).then(setCopied);
  };
  return (
    <Bar
      tone="info"
      onDismiss={onClose}
      actions={
        <Button size="small" onClick={copy}>
          {copied ? text('export.copied') : text('export.copy')}
        </Button>
      }
    >
      <NoteField
        ref={content}
        label={text('export.cannot-save', { name: file.name })}
        readOnly
        value={file.text}
        rows={4}
      />
    </Bar>
  );
}

/** Web views that do not give the clipboard still copy what is selected. */
async function copySelected(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way in a web view without the clipboard
    return document.execCommand('copy');
  }
}
