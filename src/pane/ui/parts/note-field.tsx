import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentProps, useId } from 'react';

const useStyles = makeStyles({
  label: { display: 'block', marginBottom: '3px', wordBreak: 'break-word' },
  field: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '64px',
    padding: '5px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    resize: 'vertical',
    ':focus': {
      outline: '2px solid transparent',
      borderTopColor: tokens.colorCompoundBrandStroke,
      borderRightColor: tokens.colorCompoundBrandStroke,
      borderBottomColor: tokens.colorCompoundBrandStroke,
      borderLeftColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px 0 0 ${tokens.colorCompoundBrandStroke}`,
    },
  },
  hint: {
    margin: '3px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  mistake: { color: tokens.colorPaletteRedForeground1 },
});

interface NoteFieldProps extends ComponentProps<'textarea'> {
  readonly label: string;
  readonly hint?: string;
  readonly mistake?: string | null;
}

/** Several lines of text with a label, a hint, and what is wrong with it. */
export function NoteField({ label, hint, mistake = null, ...field }: NoteFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.field}
        aria-describedby={`${id}-hint`}
        aria-invalid={mistake !== null}
        {...field}
      />
      <div id={`${id}-hint`}>
        {mistake === null ? null : (
          <p role="alert" className={styles.mistake}>
            {mistake}
          </p>
        )}
        {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      </div>
    </>
  );
}
