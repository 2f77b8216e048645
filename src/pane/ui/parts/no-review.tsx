import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  text: { margin: '16px 4px', color: tokens.colorNeutralForeground2 },
});

/** What a tab says while there is nothing to show on it. */
export function NoReview() {
  const styles = useStyles();
  const { text } = usePane();
  return <p className={styles.text}>{text('empty.other-tabs')}</p>;
}
