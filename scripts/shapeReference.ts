/** The reference of a shape as Markdown: a table with a row for each key. */
import { shapeText } from '../core/project/shapeText.ts';
import type { Field, Shape } from '../core/project/shape.ts';
import { localize, type Language } from '../l10n/localize.ts';

export function shapeReference(shape: Shape, language: Language): string {
  const rows = rowsOf(shape, '').map(({ path, field }) => {
    const value = localize(shapeText(field.shape), language);
    const byDefault = field.byDefault === undefined ? '' : `\`${field.byDefault}\``;
    const key = field.isRequired === true ? `**\`${path}\`**` : `\`${path}\``;
    return `| ${[key, value, byDefault, localize({ key: field.about, args: {} }, language)].map(cell).join(' | ')} |`;
  });
  return ['| key | value | default | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

interface Row {
  readonly path: string;
  readonly field: Field;
}

/**
 * The keys in the order of the shape, each before those below it; `*` for a key that the user chooses, `[]` for the items of a list. What is below a
 * key that stands in two places is told at the first.
 */
function rowsOf(shape: Shape, above: string, told = new Set<Shape>()): readonly Row[] {
  if (told.has(shape)) return [];
  told.add(shape);
  switch (shape.kind) {
    case 'record':
      return Object.entries(shape.fields).flatMap(([key, field]) => {
        const path = above === '' ? key : `${above}.${key}`;
        return [{ path, field }, ...rowsOf(field.shape, path, told)];
      });
    case 'table':
      return rowsOf(shape.value, `${above}.*`, told);
    case 'list':
      return rowsOf(shape.item, `${above}[]`, told);
    default:
      return [];
  }
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
