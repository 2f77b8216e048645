import { MenuDivider, MenuItem, MenuList } from '@fluentui/react-components';
import {
  ArrowUndo20Regular,
  CheckmarkCircle20Regular,
  ClipboardTaskListLtr20Regular,
  Code20Regular,
  DocumentArrowDown20Regular,
  Eraser20Regular,
  SearchInfo20Regular,
  WrenchScrewdriver20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { HostFile } from '../../../hosts/host';
import { type HeaderCommandId, corrections, whyNot } from '../../model/commands';
import type { Session, SessionState } from '../../session/session';
import { usePane } from '../pane-context';

type MenuCommand = Exclude<HeaderCommandId, 'check-and-fill'>;

const ICONS: Readonly<Record<MenuCommand, ReactElement>> = {
  check: <SearchInfo20Regular />,
  'correct-all': <CheckmarkCircle20Regular />,
  'clear-marks': <Eraser20Regular />,
  undo: <ArrowUndo20Regular />,
  'make-list': <ClipboardTaskListLtr20Regular />,
  'export-report': <DocumentArrowDown20Regular />,
  'export-json': <Code20Regular />,
  'export-snapshot': <WrenchScrewdriver20Regular />,
};

const GROUPS: readonly (readonly MenuCommand[])[] = [
  ['check', 'correct-all'],
  ['clear-marks', 'undo'],
  ['make-list'],
  ['export-report', 'export-json', 'export-snapshot'],
];

interface CommandMenuProps {
  readonly state: SessionState;
  /** With the file where the host cannot save it. */
  readonly onExported: (file: HostFile | null) => void;
}

/** Everything that can be asked for beside the one button; what cannot be used says why. */
export function CommandMenu({ state, onExported }: CommandMenuProps) {
  const { session, text } = usePane();
  const nameOf = (command: MenuCommand) => {
    const count = corrections(state);
    if (command === 'correct-all' && count > 0) return text('command.correct-all-count', { count });
    return command === 'undo' && state.undoable !== null
      ? text('command.undo-count', { count: state.undoable })
      : text(`command.${command}`);
  };
  const aboutOf = (command: MenuCommand) => {
    const why = whyNot(command, state);
    if (why !== null) return text(why);
    return command === 'check' || command === 'export-snapshot'
      ? text(`command.${command}-about`)
      : undefined;
  };
  return (
    <MenuList>
      {GROUPS.flatMap((commands, index) => [
        ...(index === 0 ? [] : [<MenuDivider key={`divider-${commands[0] ?? ''}`} />]),
        ...commands.map((command) => {
          const about = aboutOf(command);
          return (
            <MenuItem
              key={command}
              icon={ICONS[command]}
              disabled={whyNot(command, state) !== null}
              {...(about === undefined ? {} : { subText: about })}
              onClick={() => void run(command, session).then(onExported)}
            >
              {nameOf(command)}
            </MenuItem>
          );
        }),
      ])}
    </MenuList>
  );
}

/** Gives the file that the host could not save. */
async function run(command: MenuCommand, session: Session): Promise<HostFile | null> {
  switch (command) {
    case 'check':
      await session.check();
      return null;
    case 'correct-all':
      await session.correctAll();
      return null;
    case 'clear-marks':
      await session.clearMarks();
      return null;
    case 'undo':
      await session.undo();
      return null;
    case 'make-list':
      await session.makeList();
      return null;
    case 'export-report':
      return session.exportFile('report');
    case 'export-json':
      return session.exportFile('json');
    case 'export-snapshot':
      return session.exportFile('snapshot');
  }
}
