/** What the parts of the language server share. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Clock, FactFiles, Files, Log } from '../core/ports.ts';
import type { ParseElsewhere } from '../core/sql/parsePart.ts';
import type { Analyses } from './analyses.ts';
import type { JobChecks } from './jobChecks.ts';
import type { ProjectCache } from './projectCache.ts';
import type { ProjectIndex } from './projectIndex.ts';
import type { Publisher } from './publisher.ts';
import type { SeenClusters } from './seenClusters.ts';

export interface ServerPorts {
  readonly files: Files;
  readonly facts: FactFiles;
  readonly clock: Clock;
  readonly log: Log;
  /** Parses what is too long to be parsed on the event loop. */
  readonly parseElsewhere: ParseElsewhere;
}

/** What the handlers share. */
export interface ServerParts extends ServerPorts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly projects: ProjectCache;
  readonly analyses: Analyses;
  readonly jobs: JobChecks;
  readonly index: ProjectIndex;
  readonly seen: SeenClusters;
  readonly publisher: Publisher;
}
