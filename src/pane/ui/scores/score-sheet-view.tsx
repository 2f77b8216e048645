import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, memo, useId } from 'react';
import { scoreNotes } from '../../model/score-notes';
import type { ScoreSheet } from '../../model/score-sheet';
import { CellLink } from '../parts/cell-link';
import { ScoreBar } from '../parts/score-bar';
import { usePane } from '../pane-context';
import { ScoreChangeView } from './score-change-view';
import { ScoreLineRow } from './score-line-row';
import { useTableStyles } from './table-styles';

const useStyles = makeStyles({
  card: {
    margin: '0 0 12px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  name: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    wordBreak: 'break-word',
  },
  bar: { margin: '0 0 4px' },
  notes: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One form: its lines under their first-level indicators, its total, and what its corrections would change. */
export const ScoreSheetView = memo(function ScoreSheetView({ sheet }: { sheet: ScoreSheet }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text } = usePane();
  const id = useId();
  const { name, total, blocks, due, change } = sheet;
  const notes = scoreNotes(total, text);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.name}>
        {name}
      </h2>
      <ScoreBar row={total} className={styles.bar} />
      {notes.length === 0 ? null : (
        <p className={styles.notes}>{notes.join(text('frame.separator'))}</p>
      )}
      <table className={table.table} aria-label={text('score.table', { form: name })}>
        <thead>
          <tr>
            <th scope="col" className={table.column}>
              {text('score.column-line')}
            </th>
            {(['weight', 'score', 'due'] as const).map((column) => (
              <th key={column} scope="col" className={mergeClasses(table.column, table.number)}>
                {text(`score.column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {blocks.map((block, index) => (
            <Fragment key={index}>
              {block.name === '' ? null : (
                <tr>
                  <th scope="colgroup" colSpan={4} className={table.block}>
                    {block.name}
                  </th>
                </tr>
              )}
              {block.lines.map((line, at) => (
                <ScoreLineRow key={at} line={line} />
              ))}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={table.total}>
              {text('score.total')}
            </th>
            <td className={mergeClasses(table.total, table.number)}>{total.full}</td>
            <td
              className={mergeClasses(
                table.total,
                table.number,
                total.total === 'differs' && table.differs,
              )}
            >
              {total.cell && total.score !== null && total.total !== 'blank' ? (
                <CellLink cell={total.cell} label={total.score} className={table.link} />
              ) : (
                text('score.not-scored')
              )}
            </td>
            <td className={mergeClasses(table.total, table.number)}>
              {due ?? text('score.not-scored')}
            </td>
          </tr>
        </tfoot>
      </table>
      {change ? <ScoreChangeView change={change} /> : null}
    </section>
  );
});
