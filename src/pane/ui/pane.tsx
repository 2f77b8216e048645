import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PaneOptions } from '../pane-options';
import type { Session } from '../session/session';
import { textsIn } from '../texts/texts-in';
import { Failure } from './frame/failure';
import { Frame } from './frame/frame';
import { PaneContext } from './pane-context';
import { themeFor } from './theme';
import { useSessionState } from './use-session-state';

const useStyles = makeStyles({
  root: {
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    // Where a line begins with “ or （, its empty half goes.
    textSpacingTrim: 'trim-start',
  },
});

interface PaneProps {
  readonly session: Session;
  readonly options?: PaneOptions;
}

const NO_OPTIONS: PaneOptions = {};

/** The whole task pane. */
export function Pane({ session, options = NO_OPTIONS }: PaneProps) {
  const state = useSessionState(session);
  const styles = useStyles();
  const { language } = state;
  const context = useMemo(
    () => ({ session, language, text: textsIn(language), options }),
    [session, language, options],
  );
  return (
    <FluentProvider
      theme={themeFor(state.theme, language)}
      className={styles.root}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
    >
      <PaneContext value={context}>
        <Failure>
          <Frame state={state} />
        </Failure>
      </PaneContext>
    </FluentProvider>
  );
}
