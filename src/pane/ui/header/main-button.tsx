import {
  makeStyles,
  Menu,
  type MenuButtonProps,
  MenuPopover,
  MenuTrigger,
  SplitButton,
} from '@fluentui/react-components';
import type { HostFile } from '../../../hosts/host';
import { whyNot } from '../../model/commands';
import type { SessionState } from '../../session/session';
import { MENU_POSITION, useMenuStyles } from '../parts/menu-styles';
import { usePane } from '../pane-context';
import { CommandMenu } from './command-menu';

const useStyles = makeStyles({
  split: { display: 'flex', width: '100%' },
  primary: { flexGrow: 1, maxWidth: 'none' },
});

interface MainButtonProps {
  readonly state: SessionState;
  readonly onExported: (file: HostFile | null) => void;
}

/** The one button: 校验并评分, and beside it everything else. While it is at work it says at what. */
export function MainButton({ state, onExported }: MainButtonProps) {
  const styles = useStyles();
  const menu = useMenuStyles();
  const { session, text } = usePane();
  const { busy, capabilities } = state;
  const asked = busy?.asked === true ? busy : null;
  const check = () => void (capabilities.write ? session.checkAndFill() : session.check());
  return (
    <Menu inline positioning={MENU_POSITION}>
      <MenuTrigger disableButtonEnhancement>
        {(trigger) => (
          <SplitButton
            className={styles.split}
            appearance="primary"
            // Fluent's types of a trigger and of a menu button disagree on the ref alone.
            menuButton={{ ...(trigger as MenuButtonProps), 'aria-label': text('command.more') }}
            primaryActionButton={{
              className: styles.primary,
              onClick: check,
              disabledFocusable: whyNot('check-and-fill', state) !== null,
            }}
          >
            {asked ? text(`frame.${asked.task}`) : text('command.check-and-fill')}
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover className={menu.popover}>
        <CommandMenu state={state} onExported={onExported} />
      </MenuPopover>
    </Menu>
  );
}
