import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  line: { margin: '8px 2px', color: tokens.colorNeutralForeground2 },
  link: { marginLeft: '8px' },
});

/** The filter hides all that there is. */
export function FilteredOut({ onShowAll }: { onShowAll: () => void }) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <p className={styles.line}>
      {text('finding.filtered-out')}
      <Link as="button" inline className={styles.link} onClick={onShowAll}>
        {text('finding.show-all')}
      </Link>
    </p>
  );
}
