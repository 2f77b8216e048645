// Workbooks to measure with, made of the example set.

/** The same sheets as filed by another unit. */
export function ofUnit(workbook, unit) {
  const renamed = ({ content, ...cell }) => ({
    ...cell,
    content:
      content.type === 'text'
        ? { ...content, text: content.text.replaceAll('管理局', `管理${unit}局`) }
        : content,
  });
  return workbook.sheets.map((sheet) => ({
    ...sheet,
    name: `${sheet.name} (${unit})`,
    cells: sheet.cells.map(renamed),
  }));
}

/** The sets of so many units in one workbook. */
export const ofUnits = (workbook, count) => ({
  sheets: Array.from({ length: count }, (_, unit) => ofUnit(workbook, unit)).flat(),
});

/** Types one number after the other into a cell of the workbook; every other sheet stays the same object, as hosts keep them. */
export function typist(workbook) {
  const at = Math.floor(workbook.sheets.length / 2);
  const sheets = [...workbook.sheets];
  const cell = sheets[at].cells.findLast(({ content }) => content.type === 'number');
  let count = 0;
  return () => {
    count += 1;
    const content = { type: 'number', decimal: String(count % 10) };
    const { row, column } = cell;
    sheets[at] = {
      ...sheets[at],
      cells: sheets[at].cells.map((each) =>
        each.row === row && each.column === column ? { ...each, content } : each,
      ),
    };
    return { sheets: [...sheets] };
  };
}

/** A mark on each of the first ten cells. */
export const marksOn = ({ name, cells }) => [
  { type: 'clear-marks' },
  ...cells.slice(0, 10).map(({ row, column }) => ({
    type: 'mark',
    cell: { sheet: name, row, column },
    severity: 'error',
    rules: ['weights'],
    note: '分值合计 95',
  })),
];
