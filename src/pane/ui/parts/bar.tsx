import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  Dismiss16Regular,
  ErrorCircle20Filled,
  Info20Regular,
  Warning20Filled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePane } from '../pane-context';

export type Tone = 'error' | 'warning' | 'done' | 'info';

const ICONS = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  done: CheckmarkCircle20Filled,
  info: Info20Regular,
};

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    padding: '8px 10px',
    marginBottom: '10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  done: {},
  info: {},
  icon: { flexShrink: 0, marginRight: '8px' },
  errorIcon: { color: tokens.colorPaletteRedForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  doneIcon: { color: tokens.colorStatusSuccessForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  content: { flexGrow: 1, flexBasis: 0, minWidth: 0, wordBreak: 'break-word' },
  actions: { marginTop: '6px', '& > *': { marginRight: '8px' } },
  dismiss: { flexShrink: 0, margin: '-4px -6px -4px 4px' },
});

interface BarProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A message above the content: its tone as an icon and a frame, what it says, what can be done. */
export function Bar({ tone, children, actions, onDismiss }: BarProps) {
  const styles = useStyles();
  const { text } = usePane();
  const Icon = ICONS[tone];
  return (
    <div className={mergeClasses(styles.bar, styles[tone])}>
      <Icon className={mergeClasses(styles.icon, styles[`${tone}Icon`])} aria-hidden />
      <div className={styles.content}>
        {children}
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss ? (
        <Button
          className={styles.dismiss}
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={text('frame.close')}
          onClick={onDismiss}
        />
      ) : null}
    </div>
  );
}
