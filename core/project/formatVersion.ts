/** The `version` of a file's format: files of older formats are read as the newest one has it. */
import { message } from '../../l10n/localize.ts';
import { problemAt, type Report } from './yamlFields.ts';
import type { YamlEntry, YamlNode } from './yamlTree.ts';

/** A file of version n as version n+1 has it; values keep their spans. */
export type Migration = (root: YamlNode) => YamlNode;

/**
 * The tree as the newest format has it. A file without a version is of version 1; one of a newer format is read as far as this Sluice can.
 * @param migrations from version 1 to 2, from 2 to 3 ...: one fewer than there are versions
 */
export function inNewestFormat(root: YamlNode | undefined, migrations: readonly Migration[], report: Report): YamlNode | undefined {
  if (root?.kind !== 'map') return root;
  const newest = migrations.length + 1;
  const entry = root.entries.find(({ key }) => key === 'version');
  const from = entry === undefined ? 1 : versionOf(entry, newest, report);
  return withVersion(
    migrations.slice(from - 1).reduce<YamlNode>((tree, migration) => migration(tree), root),
    newest,
  );
}

function versionOf({ value, keySpan }: YamlEntry, newest: number, report: Report): number {
  const written = value.kind === 'scalar' ? (value.text ?? '') : '';
  if (!/^[1-9]\d{0,8}$/.test(written)) {
    const place = written === '' ? keySpan : value.span;
    report(problemAt(place, 'wrongValue', message('yaml.badFormatVersion', { value: written, newest })));
    return newest;
  }
  if (Number(written) <= newest) return Number(written);
  report(problemAt(value.span, 'wrongValue', message('yaml.newerFormat', { value: written, newest })));
  return newest;
}

function withVersion(root: YamlNode, version: number): YamlNode {
  if (root.kind !== 'map') return root;
  const entries = root.entries.map((entry): YamlEntry => {
    if (entry.key !== 'version') return entry;
    return { ...entry, value: { kind: 'scalar', text: String(version), span: entry.value.span } };
  });
  return { ...root, entries };
}
