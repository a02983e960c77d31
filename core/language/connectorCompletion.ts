/** Completion and hover in `WITH (…)`: connectors, formats, catalogs, their options and values, from Flink's facts. */
import type { Message } from '../../l10n/localize.ts';
import { message } from '../../l10n/localize.ts';
import { firstIndex } from '../firstIndex.ts';
import type { ConnectorFacts, FactoryKind, FlinkFactory } from '../flink/connectorFacts.ts';
import { substitute } from '../project/substitute.ts';
import { FLINK_VERSIONS } from '../sql/flinkVersion.ts';
import { movedSpan, type TextSpan } from '../text.ts';
import { factoriesInUse, factoryKindOf, knownKey, offeredKeys, type KnownOption } from './connectorOptions.ts';
import { optionAbout, optionDetail, optionValues } from './optionItems.ts';
import type { ScriptView } from './scriptView.ts';
import { withOptions, type OptionCursor, type WithOptions } from './withOptions.ts';

/** A key is begun with a quote. */
export const OPTION_TRIGGERS: readonly string[] = ["'"];

export interface ConnectorItem {
  readonly label: string;
  readonly kind: 'key' | 'value';
  readonly span: TextSpan;
  readonly newText: string;
  readonly detail?: Message;
  readonly about?: Message;
}

export interface ConnectorHover {
  readonly span: TextSpan;
  /** Paragraphs. */
  readonly about: readonly Message[];
}

/** In the order in which they should be offered; nothing outside of `WITH (…)`. */
export function connectorCompletion(view: ScriptView, offset: number, facts: ConnectorFacts): readonly ConnectorItem[] {
  const written = writtenAt(view, offset);
  const cursor = written?.cursor;
  if (written === undefined || cursor === undefined) return [];
  return cursor.valueOf === undefined ? keyItems(written, cursor, view, facts) : valueItems(written, cursor, cursor.valueOf, view, facts);
}

/** `undefined` where nothing known stands. */
export function connectorHover(view: ScriptView, offset: number, facts: ConnectorFacts): ConnectorHover | undefined {
  const { version } = view.active;
  const written = writtenAt(view, offset);
  if (written?.cursor?.isQuoted !== true) return undefined;
  const { span, valueOf } = written.cursor;
  if (valueOf === undefined) {
    const known = knownKey(factoriesInUse(written, facts, version), view.text.slice(span.start, span.end));
    return known === undefined ? undefined : { span, about: aboutKey(known) };
  }
  const kind = factoryKindOf(written, valueOf);
  const value = written.options.find(({ key }) => key.text === valueOf)?.value;
  const factory = kind === undefined || value === undefined ? undefined : facts.closest(version, kind, value.text);
  return factory === undefined ? undefined : { span, about: [origin(factory)] };
}

/** Spans are of the user's text; values are those of the active environment. */
function writtenAt({ text, active }: ScriptView, offset: number): WithOptions | undefined {
  const { script, substitution, version, environment } = active;
  const toSource = (span: TextSpan): TextSpan => substitution.map.toSource(span);
  const behind = firstIndex(script.statements, ({ span }) => toSource(span).start > offset);
  const statement = script.statements[behind - 1];
  if (statement === undefined) return undefined;
  const { start, end } = toSource(statement.span);
  const found = withOptions(text.slice(start, Math.max(end, offset)), offset - start, version);
  if (found === undefined) return undefined;
  const valueOf = (value: string): string => substitute(`'${value}'`, environment.variables).text.slice(1, -1);
  return {
    ...found,
    cursor: found.cursor && { ...found.cursor, span: movedSpan(found.cursor.span, start) },
    options: found.options.map(({ key, value }) => ({ key, value: value && { ...value, text: valueOf(value.text) } })),
  };
}

function keyItems(
  written: WithOptions,
  cursor: OptionCursor,
  { active, text }: ScriptView,
  facts: ConnectorFacts,
): readonly ConnectorItem[] {
  const present = new Set(written.options.map(({ key }) => key.text));
  const own = text.slice(cursor.span.start, cursor.span.end);
  const chooser = written.makes === 'table' ? 'connector' : 'type';
  const choose: ConnectorItem = { label: chooser, kind: 'key', ...keyText(chooser, cursor), detail: message('options.chooser') };
  const known = offeredKeys(factoriesInUse(written, facts, active.version)).map((option): ConnectorItem => ({
    label: option.key,
    kind: 'key',
    ...keyText(option.key, cursor),
    detail: detailOf(option),
    ...aboutOf(option),
  }));
  return [choose, ...known].filter(({ label }) => label === own || !present.has(label));
}

function valueItems(
  written: WithOptions,
  cursor: OptionCursor,
  key: string,
  { active: { version } }: ScriptView,
  facts: ConnectorFacts,
): readonly ConnectorItem[] {
  const kind = factoryKindOf(written, key);
  const item = (label: string): ConnectorItem => ({
    label,
    kind: 'value',
    span: cursor.span,
    newText: cursor.isQuoted ? label : `'${label}'`,
  });
  if (kind !== undefined)
    return identifiers(facts, kind).flatMap((identifier) => {
      const factory = facts.closest(version, kind, identifier);
      return factory === undefined ? [] : [{ ...item(identifier), detail: origin(factory) }];
    });
  const known = knownKey(factoriesInUse(written, facts, version), key);
  return known === undefined ? [] : optionValues(known.option.type).map(item);
}

/** Of all versions: what a version is not known to have may have been released since. */
function identifiers(facts: ConnectorFacts, kind: FactoryKind): readonly string[] {
  const all = FLINK_VERSIONS.flatMap((version) => facts.factories(version).filter((factory) => factory.kind === kind));
  return [...new Set(all.map(({ identifier }) => identifier))].sort();
}

function keyText(key: string, { span, isQuoted }: OptionCursor): Pick<ConnectorItem, 'span' | 'newText'> {
  return { span, newText: isQuoted ? key : `'${key}' = ` };
}

function aboutKey(known: KnownOption): readonly Message[] {
  return [detailOf(known), ...(known.option.description === '' ? [] : [optionAbout(known.option)]), origin(known.factory)];
}

function aboutOf({ option }: KnownOption): { readonly about?: Message } {
  return option.description === '' ? {} : { about: optionAbout(option) };
}

function detailOf({ option, isRequired }: KnownOption): Message {
  const type = optionDetail(option);
  return isRequired ? message('options.required', { type }) : type;
}

function origin({ kind, identifier, flinkVersion, artifact }: FlinkFactory): Message {
  const version = flinkVersion;
  if (artifact === undefined) return message(`options.builtIn.${kind}`, { identifier, version });
  return message(`options.fromArtifact.${kind}`, { identifier, version, artifact });
}
