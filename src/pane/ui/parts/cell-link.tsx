import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { CellRef } from '../../../core/workbook/cell-ref';
import { cellName } from '../../model/cell-name';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  link: {
    padding: '0 1px',
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    wordBreak: 'break-word',
    textAlign: 'start',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ...createFocusOutlineStyle({ style: { outlineOffset: '0px' } }),
  },
});

interface CellLinkProps {
  readonly cell: CellRef;
  /** Its address as the sentence has it, or what stands in it; by default the address with its sheet. */
  readonly label?: string;
  readonly className?: string | undefined;
}

/** A cell's address; a click brings it into view. */
export function CellLink({ cell, label = cellName(cell), className }: CellLinkProps) {
  const styles = useStyles();
  const { session, text } = usePane();
  const place = cellName(cell);
  const isAddress = label === place || label === cellName(cell, cell.sheet);
  const goTo = text('frame.go-to', { place });
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, className)}
      aria-label={isAddress ? goTo : text('frame.value-at', { value: label, goTo })}
      onClick={() => void session.reveal(cell)}
    >
      {label}
    </button>
  );
}
