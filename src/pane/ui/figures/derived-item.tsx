import type { DerivedView } from '../../model/figures-view';
import { usePane } from '../pane-context';
import { useItemStyles } from './item-styles';
import { TraceLines } from './trace-lines';

/** A rate that the policy asks for and no form has a cell for. */
export function DerivedItem({ rate }: { rate: DerivedView }) {
  const styles = useItemStyles();
  const { text } = usePane();
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>{rate.name}</span>
        <span className={styles.value}>{rate.value ?? text('figure.unknown')}</span>
      </div>
      <TraceLines trace={rate.trace} />
    </li>
  );
}
