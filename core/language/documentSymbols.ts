/** The outline: the statements of a script by what they do, those of a statement set below it. */
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { classify } from '../sql/classify.ts';
import type { FlinkVersion } from '../sql/flinkVersion.ts';
import { movedFacts } from '../sql/scriptParser.ts';
import { splitParts } from '../sql/splitScript.ts';
import type { ObjectKind, ObjectName, Statement } from '../sql/statements.ts';
import type { TextSpan } from '../text.ts';
import { rangeOf } from './ranges.ts';
import type { ScriptView } from './scriptView.ts';
import { statementTitle } from './statementTitle.ts';

const OBJECT_SYMBOLS: Readonly<Record<ObjectKind, SymbolKind>> = {
  catalog: SymbolKind.Package,
  database: SymbolKind.Namespace,
  table: SymbolKind.Struct,
  materializedTable: SymbolKind.Struct,
  view: SymbolKind.Interface,
  function: SymbolKind.Function,
  model: SymbolKind.Class,
  connection: SymbolKind.Module,
};

/** As many as VS Code's own limit for folding; an outline of more helps nobody, and to send it takes the editor and the server long. */
const MOST = 5000;

/** Of the first {@link MOST} statements, and of the first inserts of each set. */
export function documentSymbols(view: ScriptView): DocumentSymbol[] {
  const { script, version } = view.active;
  const statements = script.statements.slice(0, MOST).flatMap((statement) => withNext(statement, version));
  return statements.map((statement) => {
    const symbol = symbolOf(view, statementTitle(statement), symbolKind(statement), statement.span, nameOf(statement));
    return statement.kind === 'statementSet' ? { ...symbol, children: insertsOf(statement, view) } : symbol;
  });
}

/** A half-written statement without its semicolon, and the one that begins on a line of its own behind it. */
function withNext(statement: Statement, version: FlinkVersion): readonly Statement[] {
  const [problem] = statement.problems;
  const { start, end } = statement.span;
  const cut = (problem?.span.start ?? start) - start;
  const isCut = problem?.message.key === 'sql.unfinishedBefore' && statement.kind !== 'statementSet';
  const rest = isCut && cut > 0 ? statement.text.slice(cut) : '';
  const part = splitParts(rest, version)[0]?.part;
  if (part === undefined) return [statement];
  const text = statement.text.slice(0, cut).trimEnd();
  const next = { ...movedFacts(classify(part, version), start + cut), span: { start: start + cut, end }, text: rest, problems: [] };
  return [{ ...statement, span: { start, end: start + text.length }, text }, next];
}

function insertsOf(statement: Extract<Statement, { kind: 'statementSet' }>, view: ScriptView): DocumentSymbol[] {
  return statement.inserts
    .slice(0, MOST)
    .map((insert) => symbolOf(view, insert.sink?.parts.join('.') ?? 'INSERT', SymbolKind.Event, insert.span, insert.sink));
}

function symbolOf(view: ScriptView, name: string, kind: SymbolKind, span: TextSpan, selected: ObjectName | undefined): DocumentSymbol {
  const { map } = view.active.substitution;
  const whole = map.toSource(span);
  const selection = selected === undefined ? whole : map.toSource(selected.span);
  const inside = selection.start >= whole.start && selection.end <= whole.end;
  return { name, kind, range: rangeOf(whole, view.lines), selectionRange: rangeOf(inside ? selection : whole, view.lines) };
}

function symbolKind(statement: Statement): SymbolKind {
  switch (statement.kind) {
    case 'create':
      return OBJECT_SYMBOLS[statement.object];
    case 'createTableAs':
      return SymbolKind.Struct;
    case 'insert':
    case 'executePlan':
      return SymbolKind.Event;
    case 'statementSet':
      return SymbolKind.Array;
    case 'set':
    case 'reset':
      return SymbolKind.Property;
    default:
      return SymbolKind.Operator;
  }
}

function nameOf(statement: Statement): ObjectName | undefined {
  if (statement.kind === 'insert') return statement.insert.sink;
  return 'name' in statement ? statement.name : undefined;
}
