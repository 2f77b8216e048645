import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    position: 'absolute',
    left: '0',
    right: '0',
    bottom: '-1px',
    height: '2px',
    overflow: 'hidden',
    visibility: 'hidden',
  },
  busy: { visibility: 'visible' },
  mark: {
    width: '33%',
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    animationName: {
      from: { transform: 'translateX(-100%)' },
      to: { transform: 'translateX(300%)' },
    },
    animationDuration: '1.4s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'ease-in-out',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%' },
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
});

/** A line along the lower edge of the header: it takes no room, so that nothing jumps. What is going on says the button. */
export function Progress({ busy }: { busy: boolean }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.track, busy && styles.busy)} aria-hidden>
      {busy ? <div className={styles.mark} /> : null}
    </div>
  );
}
