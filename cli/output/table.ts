/** Columns of text, aligned for terminals in which Chinese characters take two places. */
import { visible, type UserText } from '../../l10n/localize.ts';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** In places of the terminal. */
const WIDEST = 48;

/** Lines of the table; the first row is its head. */
export function table(cells: readonly (readonly string[])[]): readonly UserText[] {
  const rows = cells.map((row) => row.map((cell, column) => (column === row.length - 1 ? visible(cell) : clipped(visible(cell)))));
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))));
  return rows.map(
    (row) =>
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd() as UserText,
  );
}

/** All but the last column of a row are cut where they would push the others out of sight. JSON has them whole. */
function clipped(cell: string): string {
  if (widthOf(cell) <= WIDEST) return cell;
  let text = '';
  for (const char of cell) {
    if (widthOf(text + char) >= WIDEST) break;
    text += char;
  }
  return `${text}…`;
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - widthOf(cell));
}

function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += WIDE.test(char) ? 2 : 1;
  return width;
}
