import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { mountPane } from '../../pane/mount';
import { VERSION } from '../../version';
import { region } from './regions';
import { useWorkbench } from './use-workbench';

/** Below this width the pane lies under the sheet, not beside it. */
export const NARROW = '@media (max-width: 899px)';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    width: '350px',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      width: 'auto',
      height: '50%',
      borderLeftWidth: 0,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** The same pane as in Excel, docked at the side. Closed, it only hides, so that nothing in it is lost. */
export function PaneDock() {
  const { workbench, page } = useWorkbench();
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!element.current) return;
    const inner = document.createElement('div');
    inner.style.height = '100%';
    element.current.append(inner);
    const unmount = mountPane(inner, workbench.session, {
      version: VERSION,
      landmark: 'complementary',
      openExample: () => workbench.openBundled('example'),
      openBlank: () => workbench.openBundled('blank'),
    });
    return () => {
      unmount();
      inner.remove();
    };
  }, [workbench]);
  return (
    <div
      ref={element}
      className={styles.root}
      hidden={!page.isPaneOpen}
      id="pane"
      {...region('pane')}
    />
  );
}
