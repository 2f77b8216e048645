import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { policyShortName } from '../../model/policy-name';
import type { SessionState } from '../../session/session';
import { MENU_POSITION, useMenuStyles } from '../parts/menu-styles';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    maxWidth: '100%',
    padding: '3px 6px',
    marginLeft: '-6px',
    marginRight: '-6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
  },
});

/** By which policy the workbook is checked. */
export function PolicyChooser({ state }: { state: SessionState }) {
  const styles = useStyles();
  const menu = useMenuStyles();
  const { session, text, language } = usePane();
  const { policies, settings } = state;
  const chosen = policies.find(({ id }) => id === settings.policy);
  // The policies come with the program that checks, a moment after the first screen.
  if (policies.length === 0) return null;
  const name = chosen ? policyShortName(chosen, language) : settings.policy;
  return (
    <Menu
      inline
      positioning={MENU_POSITION}
      checkedValues={{ policy: [settings.policy] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const [policy] = checkedItems;
        if (policy !== undefined) session.changeSettings({ policy });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          appearance="transparent"
          size="small"
          aria-label={text('frame.policy', { policy: name })}
        >
          {name}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={menu.popover}>
        <MenuList>
          {policies.map(({ id, title }) => (
            <MenuItemRadio key={id} name="policy" value={id}>
              {title[language]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
