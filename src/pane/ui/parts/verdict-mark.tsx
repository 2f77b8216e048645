import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  Circle16Regular,
  DismissCircle16Filled,
  QuestionCircle16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ScoreLineView } from '../../model/score-sheet';
import { usePane } from '../pane-context';

type LineVerdict = NonNullable<ScoreLineView['verdict']>;

const ICONS = {
  met: CheckmarkCircle16Regular,
  unmet: DismissCircle16Filled,
  'cannot-tell': QuestionCircle16Regular,
  blank: Circle16Regular,
  placeholder: Warning16Filled,
};

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', '& > svg': { marginRight: '3px' } },
  met: { color: tokens.colorStatusSuccessForeground1 },
  unmet: { color: tokens.colorPaletteRedForeground1 },
  'cannot-tell': { color: tokens.colorStatusWarningForeground3 },
  blank: { color: tokens.colorNeutralForeground3 },
  placeholder: { color: tokens.colorPaletteRedForeground1 },
});

/** How an indicator was judged, as a sign and a word. */
export function VerdictMark({ verdict }: { verdict: LineVerdict }) {
  const styles = useStyles();
  const { text } = usePane();
  const Icon = ICONS[verdict];
  return (
    <span className={mergeClasses(styles.mark, styles[verdict])}>
      <Icon aria-hidden />
      {text(`score.${verdict}`)}
    </span>
  );
}
