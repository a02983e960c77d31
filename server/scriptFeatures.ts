/** Completion and hover of scripts as LSP answers: variables, and options in `WITH (…)`. */
import { CompletionItemKind, MarkupKind, type CompletionItem, type Hover } from 'vscode-languageserver';
import { loadConnectorFacts, type ConnectorFacts } from '../core/flink/connectorFacts.ts';
import { connectorCompletion, connectorHover } from '../core/language/connectorCompletion.ts';
import { rangeOf } from '../core/language/ranges.ts';
import type { ScriptView } from '../core/language/scriptView.ts';
import { variableCompletion } from '../core/language/variableCompletion.ts';
import type { FactFiles } from '../core/ports.ts';
import { localize, type Language } from '../l10n/localize.ts';

export class ScriptFeatures {
  readonly #files: FactFiles;
  readonly #language: Language;
  #facts: Promise<ConnectorFacts> | undefined;

  constructor(files: FactFiles, language: Language) {
    this.#files = files;
    this.#language = language;
  }

  async complete(view: ScriptView, offset: number): Promise<CompletionItem[]> {
    const variables = variableCompletion(view, offset);
    if (variables.length > 0) return variables;
    const items = connectorCompletion(view, offset, await this.#connectors());
    return items.map(({ label, kind, span, newText, detail, about }, index) => ({
      label,
      kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
      sortText: String(index).padStart(5, '0'),
      textEdit: { range: rangeOf(span, view.lines), newText },
      ...(detail === undefined ? {} : { detail: localize(detail, this.#language) }),
      ...(about === undefined ? {} : { documentation: localize(about, this.#language) }),
    }));
  }

  async hover(view: ScriptView, offset: number): Promise<Hover | null> {
    const hover = connectorHover(view, offset, await this.#connectors());
    if (hover === undefined) return null;
    const paragraphs = hover.about.map((about) => localize(about, this.#language));
    return { range: rangeOf(hover.span, view.lines), contents: { kind: MarkupKind.PlainText, value: paragraphs.join('\n\n') } };
  }

  /** Read when they are first asked for. */
  async #connectors(): Promise<ConnectorFacts> {
    this.#facts ??= loadConnectorFacts(this.#files);
    return this.#facts;
  }
}
