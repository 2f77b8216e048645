import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  CheckmarkCircleRegular,
  ClipboardTaskListLtrRegular,
  EraserRegular,
  FolderOpenRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
  SaveRegular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import { useWorkbench } from '../page/use-workbench';
import { Commands } from './commands';

/** 绩效自评: what Excel's tab of this name has, and the file. */
export function ReviewTab() {
  const { workbench, page, session, file, text } = useWorkbench();
  const chooser = useRef<HTMLInputElement>(null);
  const nothing = file.name === null;
  const unwritable = nothing || file.format !== 'xlsx';
  return (
    <>
      <Commands
        label={text('tab.review')}
        groups={[
          [
            {
              id: 'check-and-fill',
              label: text('command.check'),
              icon: <CheckmarkCircleRegular />,
              disabled: nothing,
              run: () => void workbench.run('check-and-fill'),
            },
            {
              id: 'open-pane',
              label: text(page.isPaneOpen ? 'command.close-pane' : 'command.open-pane'),
              icon: page.isPaneOpen ? <PanelRightContractRegular /> : <PanelRightExpandRegular />,
              run: workbench.togglePane,
            },
            {
              id: 'clear-marks',
              label: text('command.clear-marks'),
              icon: <EraserRegular />,
              disabled: unwritable,
              run: () => void workbench.run('clear-marks'),
            },
            {
              id: 'make-list',
              label: text('command.list'),
              icon: <ClipboardTaskListLtrRegular />,
              disabled: unwritable,
              run: () => void workbench.run('make-list'),
            },
          ],
          [
            {
              id: 'undo',
              label: text('command.undo'),
              icon: <ArrowUndoRegular />,
              disabled: !file.canUndo,
              run: () => void workbench.host.undo(),
            },
            {
              id: 'redo',
              label: text('command.redo'),
              icon: <ArrowRedoRegular />,
              disabled: !file.canRedo,
              run: () => void workbench.host.redo(),
            },
          ],
          [
            {
              id: 'open',
              label: text('command.open'),
              icon: <FolderOpenRegular />,
              run: () => chooser.current?.click(),
            },
            {
              id: 'save',
              label: text('command.save'),
              icon: <SaveRegular />,
              disabled: unwritable || session.busy?.task === 'writing',
              run: () => void workbench.save(),
            },
          ],
        ]}
      />
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls,.et"
        aria-label={text('command.open')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          currentTarget.value = '';
          void workbench.openFiles(files);
        }}
      />
    </>
  );
}
