import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ScoreRow } from '../../model/score-card';

/** Drawn in patterns, not in colours alone; also used by the legend. */
export const usePartStyles = makeStyles({
  supported: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  unsupported: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteRedForeground1} 0, ${tokens.colorPaletteRedForeground1} 1.5px, transparent 1.5px, transparent 4px)`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  open: {
    backgroundImage: `repeating-linear-gradient(90deg, ${tokens.colorNeutralForeground4} 0, ${tokens.colorNeutralForeground4} 2px, transparent 2px, transparent 4px)`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
});

const useStyles = makeStyles({
  track: {
    display: 'flex',
    height: '6px',
    overflow: 'hidden',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground5,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
});

const percent = (share: number) => ({ width: `${share * 100}%` });

/** A total as a bar out of the full score. What it shows is said in words beside it. */
export function ScoreBar({ row, className }: { row: ScoreRow; className?: string }) {
  const styles = useStyles();
  const parts = usePartStyles();
  const { supported, unsupported, open } = row.bar;
  return (
    <div className={mergeClasses(styles.track, className)} aria-hidden>
      <div className={parts.supported} style={percent(supported)} />
      <div className={parts.open} style={percent(open)} />
      <div className={parts.unsupported} style={percent(unsupported)} />
    </div>
  );
}
