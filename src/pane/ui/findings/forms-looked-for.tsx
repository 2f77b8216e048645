import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  intro: { margin: '0 0 4px' },
  list: { margin: '0 0 12px', paddingLeft: '20px' },
  item: { marginBottom: '2px' },
  text: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** Which forms are looked for. */
export function FormsLookedFor({ intro }: { intro: string }) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <div className={styles.text}>
      <p className={styles.intro}>{intro}</p>
      <ul className={styles.list}>
        <li className={styles.item}>{text('empty.base-data')}</li>
        <li className={styles.item}>{text('empty.overall')}</li>
        <li className={styles.item}>{text('empty.project')}</li>
      </ul>
    </div>
  );
}
