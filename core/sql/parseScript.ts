/** Parses a script as a whole. */
import { runToEnd } from '../steps.ts';
import type { FlinkVersion } from './flinkVersion.ts';
import { ScriptParser } from './scriptParser.ts';
import type { Script } from './statements.ts';

export interface ParseOptions {
  readonly version: FlinkVersion;
}

/** Never fails; a broken statement has problems and does not touch its neighbours. Who parses a text again and again keeps a {@link ScriptParser}. */
export function parseScript(text: string, { version }: ParseOptions): Script {
  return runToEnd(new ScriptParser(version).parse(text));
}
