import { Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Bar } from '../parts/bar';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  links: { margin: '0 0 10px', '& > *': { marginRight: '16px' } },
});

/** What to start from where there is nothing to check: the example, and blank forms. Nothing where the page offers neither. */
export function StartLinks() {
  const styles = useStyles();
  const { text, options } = usePane();
  const { openExample, openBlank } = options;
  const [hasFailed, setFailed] = useState(false);
  const open = (workbook: () => Promise<void>) => () => {
    setFailed(false);
    workbook().catch(() => setFailed(true));
  };
  if (!openExample && !openBlank) return null;
  return (
    <>
      <p className={styles.links}>
        {openExample ? (
          <Link as="button" onClick={open(openExample)}>
            {text('empty.example')}
          </Link>
        ) : null}
        {openBlank ? (
          <Link as="button" onClick={open(openBlank)}>
            {text('empty.blank')}
          </Link>
        ) : null}
      </p>
      {hasFailed ? <Bar tone="error">{text('empty.not-opened')}</Bar> : null}
    </>
  );
}
