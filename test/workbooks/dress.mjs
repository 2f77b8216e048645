// Dresses a sheet as units print their forms: 宋体, a large title, thin borders round the table, text wrapped and rows as high
// as their text. Only looks; nothing here changes what a cell holds.

const TITLE = /(?:自评表|基础数据表|申报表)$/;
/** Lines above the table: 附件3-1, （2023年度）, 单位：元. */
const ABOVE_TABLE = /^(?:附\s*[件表]\s*[\d-]+[:：]?|[（(]20\d\d年度?[）)]|单位[:：]万?元)$/;
const NUMBER_WIDTH = 9;
const TEXT_WIDTH = 26;
/** Labels that forms break over lines. */
const NARROW = /指标|措施|原因|情况|申请|资金|目标/;
const NARROW_WIDTH = 14;
const LINE_HEIGHT = 14;

export function dress(page, sheet) {
  const texts = new Map(sheet.cells.map((cell) => [key(cell.row, cell.column), shown(cell)]));
  const merges = sheet.merges ?? [];
  const areaAt = (row, column) =>
    merges.find(
      (a) => a.top <= row && row <= a.bottom && a.left <= column && column <= a.right,
    ) ?? { top: row, bottom: row, left: column, right: column };
  const widths = columnWidths(sheet, areaAt);
  widths.forEach((width, column) => (page.getColumn(column + 1).width = width));
  const rows =
    1 + Math.max(0, ...sheet.cells.map(({ row }) => row), ...merges.map((a) => a.bottom));
  for (let row = 0; row < rows; row += 1) {
    const written = sheet.cells.filter((cell) => cell.row === row);
    const kind = kindOf(written.map(shown));
    if (kind === 'empty' && !merges.some((a) => a.top <= row && row <= a.bottom)) continue;
    for (let column = 0; column < widths.length; column += 1) {
      if (widths[column] === GAP) continue;
      const area = areaAt(row, column);
      dressCell(page.getCell(row + 1, column + 1), {
        kind,
        text: texts.get(key(area.top, area.left)) ?? '',
      });
    }
    page.getRow(row + 1).height =
      kind === 'title' ? 30 : Math.min(400, rowHeight(written, widths, areaAt));
  }
  page.pageSetup.horizontalCentered = true;
  page.pageSetup.margins = {
    left: 0.5,
    right: 0.5,
    top: 0.6,
    bottom: 0.6,
    header: 0.3,
    footer: 0.3,
  };
}

const GAP = 3;
const key = (row, column) => `${row},${column}`;
const thin = { style: 'thin' };

function kindOf(texts) {
  if (texts.length === 0) return 'empty';
  if (texts.every((text) => TITLE.test(text))) return 'title';
  return texts.every((text) => ABOVE_TABLE.test(text)) ? 'above' : 'table';
}

function dressCell(cell, { kind, text }) {
  const isTitle = kind === 'title';
  cell.font = { name: '宋体', size: isTitle ? 16 : 10, bold: isTitle };
  const isLong = textWidth(text) > 34 || /[。；]/.test(text);
  const isLabel = /^\s*(?:[1-9一二三]、|其中[:：])|^……$|[:：][\d.]*$/.test(text);
  cell.alignment = {
    vertical: 'middle',
    wrapText: true,
    horizontal: kind !== 'title' && (isLong || isLabel) ? 'left' : 'center',
  };
  if (kind === 'above' && text.startsWith('附')) cell.alignment.horizontal = 'left';
  if (kind === 'table' || kind === 'empty') {
    cell.border = { top: thin, left: thin, bottom: thin, right: thin };
  }
}

/** As wide as the texts that are not merged across; a column with nothing in it is a gap. */
function columnWidths(sheet, areaAt) {
  const widths = [];
  const used = (column, width) => (widths[column] = Math.max(widths[column] ?? 0, width));
  for (const cell of sheet.cells) {
    const area = areaAt(cell.row, cell.column);
    for (let column = area.left; column <= area.right; column += 1) used(column, NUMBER_WIDTH);
    const text = shown(cell);
    const alone = area.left === area.right && kindOf([text]) === 'table';
    const isTall = area.bottom - area.top > 2;
    if (alone && !isTall) {
      const longest = Math.max(...text.split('\n').map(textWidth)) + 2;
      used(cell.column, Math.min(NARROW.test(text) ? NARROW_WIDTH : TEXT_WIDTH, longest));
    }
  }
  return Array.from(widths, (width) => width ?? GAP);
}

function rowHeight(cells, widths, areaAt) {
  const lines = cells.map((cell) => {
    const area = areaAt(cell.row, cell.column);
    const width = widths.slice(area.left, area.right + 1).reduce((sum, part) => sum + part, 0) - 1;
    const needed = shown(cell)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / width)), 0);
    return needed / (area.bottom - area.top + 1);
  });
  return Math.max(20, Math.ceil(Math.max(1, ...lines)) * LINE_HEIGHT + 6);
}

function shown({ content }) {
  if (content.type === 'text') return content.text;
  return content.type === 'number' ? content.decimal.slice(0, 8) : '';
}

/** Chinese characters take two places. */
function textWidth(text) {
  return [...text].reduce((sum, character) => sum + (character > '\u2E80' ? 2 : 1), 0);
}
