import { mergeClasses } from '@fluentui/react-components';
import type { TraceView } from '../../model/trace-view';
import { CellLink } from '../parts/cell-link';
import { LinkedSentence } from '../parts/linked-sentence';
import { usePane } from '../pane-context';
import { useItemStyles } from './item-styles';

/** How a figure comes about; the cells that the sentence does not name stand below it. */
export function TraceLines({ trace }: { trace: TraceView }) {
  const styles = useItemStyles();
  const { text } = usePane();
  return (
    <>
      <p className={styles.trace}>
        <LinkedSentence parts={trace.parts} spaced />
      </p>
      {trace.others.length === 0 ? null : (
        <p className={mergeClasses(styles.trace, styles.faint)}>
          {text('figure.from')}
          {trace.others.map(({ cell, label }) => (
            <CellLink key={label} cell={cell} label={label} className={styles.from} />
          ))}
        </p>
      )}
    </>
  );
}
