import { makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  Circle16Regular,
  DismissCircle16Filled,
  Edit16Regular,
  QuestionCircle16Regular,
} from '@fluentui/react-icons';
import type { FigureView } from '../../model/figures-view';
import type { Text } from '../../texts/text';
import { CellLink } from '../parts/cell-link';
import { usePane } from '../pane-context';
import { useItemStyles } from './item-styles';
import { TraceLines } from './trace-lines';

const ICONS = {
  agrees: CheckmarkCircle16Regular,
  differs: DismissCircle16Filled,
  blank: Circle16Regular,
  filled: Edit16Regular,
  unknown: QuestionCircle16Regular,
};

const useStyles = makeStyles({
  state: {
    display: 'flex',
    alignItems: 'center',
    '& > svg': { flexShrink: 0, marginRight: '4px' },
  },
  agrees: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorPaletteRedForeground1 },
  blank: { color: tokens.colorNeutralForeground3 },
  filled: { color: tokens.colorBrandForeground1 },
  unknown: { color: tokens.colorStatusWarningForeground3 },
  values: { marginLeft: '8px', color: tokens.colorNeutralForeground1 },
});

/** One figure: its name and cell, whether it agrees, and how it comes about. */
export function FigureItem({ figure }: { figure: FigureView }) {
  const styles = useStyles();
  const item = useItemStyles();
  const { text } = usePane();
  const { state } = figure;
  const Icon = ICONS[state];
  return (
    <li className={item.item}>
      <div className={item.head}>
        <span className={item.name}>{figure.name}</span>
        <CellLink cell={figure.cell} label={figure.address} />
      </div>
      <p className={styles.state}>
        <Icon className={styles[state]} aria-hidden />
        <span className={mergeClasses(styles[state])}>
          {text(state === 'blank' ? 'figure.to-fill' : `figure.${state}`)}
        </span>
        <span className={styles.values}>{valuesOf(figure, text)}</span>
      </p>
      <TraceLines trace={figure.trace} />
    </li>
  );
}

function valuesOf({ state, shown, due }: FigureView, text: Text): string {
  if (state === 'agrees') return shown ?? '';
  if (state === 'filled') return due ?? shown ?? '';
  if (state === 'blank') return due === null ? '' : text('figure.due', { due });
  if (shown === null) return '';
  return state === 'differs' && due !== null
    ? text('figure.shown-due', { shown, due })
    : text('figure.shown', { shown });
}
