import { makeStyles, tokens } from '@fluentui/react-components';
import { Bar } from '../parts/bar';
import { usePane } from '../pane-context';
import { FormsLookedFor } from './forms-looked-for';
import { StartLinks } from './start-links';

const useStyles = makeStyles({
  title: {
    margin: '8px 2px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ProblemsProps {
  readonly problems: readonly string[];
  /** Nothing at all was recognised. */
  readonly nothing?: boolean;
}

/** What could not be read or checked, before anything else: it must never look like a pass. */
export function Problems({ problems, nothing = false }: ProblemsProps) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <>
      {nothing ? <h2 className={styles.title}>{text('empty.nothing-title')}</h2> : null}
      {problems.map((problem) => (
        <Bar key={problem} tone="error">
          {problem}
        </Bar>
      ))}
      {nothing ? (
        <>
          <FormsLookedFor intro={text('empty.looked-for')} />
          <StartLinks />
        </>
      ) : null}
    </>
  );
}
