import {
  makeStyles,
  mergeClasses,
  tokens,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactElement;
  readonly run: () => void;
  readonly disabled?: boolean;
  /** For a command that is on or off. */
  readonly pressed?: boolean;
}

const useStyles = makeStyles({
  bar: { alignItems: 'stretch', columnGap: '2px', paddingTop: '2px', paddingBottom: '4px' },
  button: {
    flexShrink: 0,
    minWidth: '72px',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    '& .fui-Button__icon': { color: tokens.colorBrandForeground1 },
    ':disabled .fui-Button__icon': { color: tokens.colorNeutralForegroundDisabled },
  },
  pressed: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

/** Groups of commands, one beside the other; arrow keys go from one to the next. */
export function Commands(props: {
  readonly label: string;
  readonly groups: readonly (readonly Command[])[];
}) {
  const styles = useStyles();
  return (
    <Toolbar aria-label={props.label} className={styles.bar}>
      {props.groups.map((commands, index) => (
        <Group key={commands[0]?.id} commands={commands} isFirst={index === 0} styles={styles} />
      ))}
    </Toolbar>
  );
}

function Group(props: {
  readonly commands: readonly Command[];
  readonly isFirst: boolean;
  readonly styles: ReturnType<typeof useStyles>;
}) {
  const { commands, isFirst, styles } = props;
  return (
    <>
      {!isFirst && <ToolbarDivider />}
      {commands.map(({ id, label, icon, run, disabled = false, pressed }) => (
        <ToolbarButton
          key={id}
          vertical
          appearance="subtle"
          className={mergeClasses(styles.button, pressed === true && styles.pressed)}
          icon={icon}
          disabled={disabled}
          onClick={run}
          data-command={id}
          {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        >
          {label}
        </ToolbarButton>
      ))}
    </>
  );
}
