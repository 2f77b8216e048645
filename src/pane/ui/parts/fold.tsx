import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular, ChevronRight12Regular } from '@fluentui/react-icons';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  heading: { margin: '0', fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    position: 'relative',
    display: 'flex',
    alignItems: 'baseline',
    width: '100%',
    padding: '6px 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ...createFocusOutlineStyle({ style: { outlineOffset: '0px' } }),
  },
  chevron: { flexShrink: 0, marginRight: '6px', alignSelf: 'center' },
  name: { flexGrow: 1, flexBasis: 0, minWidth: 0, wordBreak: 'break-word' },
  aside: { flexShrink: 0, marginLeft: '8px', fontVariantNumeric: 'tabular-nums' },
});

interface FoldProps {
  /** Of the heading; by default 2. */
  readonly level?: 2 | 3;
  readonly name: string;
  readonly aside?: ReactNode;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A heading that opens and closes what stands under it. */
export function Fold({ level = 2, name, aside, open, onToggle, children }: FoldProps) {
  const styles = useStyles();
  const id = useId();
  const Heading = `h${level}` as const;
  const Chevron = open ? ChevronDown12Regular : ChevronRight12Regular;
  return (
    <section aria-labelledby={id}>
      <Heading className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} onClick={onToggle}>
          <Chevron className={styles.chevron} aria-hidden />
          <span id={id} className={styles.name}>
            {name}
          </span>
          {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
        </button>
      </Heading>
      {open ? children : null}
    </section>
  );
}
