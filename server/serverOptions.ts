/** Reads the client's `initializationOptions`, whatever it sent. */
import type { ServerOptions } from './protocol.ts';

/** Options with defaults for what is missing or of another type; any LSP client may start the server without them. */
export function readServerOptions(options: unknown, locale: string | undefined): ServerOptions {
  const { locale: chosen, environments, deployCommand, defineCommand } = isRecord(options) ? options : {};
  return {
    locale: text(chosen) ?? locale ?? 'en',
    environments: isRecord(environments) ? texts(environments) : {},
    deployCommand: text(deployCommand),
    defineCommand: text(defineCommand),
  };
}

function texts(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
