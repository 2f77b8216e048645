import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { Severity } from '../../../core/findings/finding';

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const useStyles = makeStyles({ icon: { flexShrink: 0, display: 'block' } });

/** Each severity has a shape of its own, so that colour is never the only sign. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const Icon = ICONS[severity];
  const colours = useSeverityStyles();
  const styles = useStyles();
  return <Icon className={mergeClasses(styles.icon, colours[severity])} aria-hidden />;
}
