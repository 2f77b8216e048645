import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, QuestionCircle16Regular } from '@fluentui/react-icons';
import type { Review } from '../../../core/review-result';
import type { Severity } from '../../../core/findings/finding';
import { SEVERITIES } from '../../model/severities';
import { tallyOfAll } from '../../model/tally';
import { SeverityIcon } from '../parts/severity-icon';
import { Toggle } from '../parts/toggle';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', marginBottom: '2px' },
  line: {
    display: 'flex',
    alignItems: 'center',
    margin: '0 2px 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '& > svg': { flexShrink: 0, marginRight: '5px' },
  },
  show: { marginLeft: '8px', fontSize: 'inherit' },
  clean: {
    display: 'flex',
    alignItems: 'center',
    margin: '2px 2px 10px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    '& > svg': { flexShrink: 0, marginRight: '6px', color: tokens.colorStatusSuccessForeground1 },
  },
});

interface SummaryProps {
  readonly review: Review;
  readonly chosen: ReadonlySet<Severity>;
  readonly onChosen: (chosen: ReadonlySet<Severity>) => void;
  readonly onShowOpen: () => void;
}

/** How many findings of each severity stand, as buttons that filter; and how much could not be judged. */
export function Summary({ review, chosen, onChosen, onShowOpen }: SummaryProps) {
  const styles = useStyles();
  const { text } = usePane();
  const { errors, warnings, infos } = review.summary;
  const counts: Readonly<Record<Severity, number>> = {
    error: errors,
    warning: warnings,
    info: infos,
  };
  const { open } = tallyOfAll(review);
  const total = errors + warnings + infos;
  return (
    <>
      {total === 0 && review.problems.length === 0 ? (
        <p className={styles.clean}>
          <CheckmarkCircle20Filled aria-hidden />
          {text(open === 0 ? 'finding.all-clean' : 'finding.clean')}
        </p>
      ) : null}
      {total === 0 ? null : (
        <div className={styles.filters} role="group" aria-label={text('finding.filter')}>
          {SEVERITIES.map((severity) => (
            <Toggle
              key={severity}
              pressed={chosen.has(severity)}
              disabled={counts[severity] === 0 && !chosen.has(severity)}
              onToggle={() => onChosen(toggled(chosen, severity))}
            >
              <SeverityIcon severity={severity} />
              {text(`finding.filter-${severity}`, { count: counts[severity] })}
            </Toggle>
          ))}
        </div>
      )}
      {open === 0 ? null : (
        <p className={styles.line}>
          <QuestionCircle16Regular aria-hidden />
          <span>
            {text('finding.open-items', { count: open })}
            <Link as="button" className={styles.show} inline onClick={onShowOpen}>
              {text('finding.open-items-show')}
            </Link>
          </span>
        </p>
      )}
    </>
  );
}

function toggled(chosen: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const now = new Set(chosen);
  if (!now.delete(severity)) now.add(severity);
  return now;
}
