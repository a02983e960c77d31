/** Shows in the client how far the reading of a large project is. */
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { Log } from '../core/ports.ts';
import { localize, message, type Language } from '../l10n/localize.ts';

export interface Progress {
  report(done: number, total: number): void;
  end(): void;
}

/** @param count of the files that have to be read */
export type StartProgress = (count: number) => Progress;

/** Fewer are read before anybody looks. */
const MANY = 200;

export function indexProgress(connection: Connection, { window }: ClientCapabilities, language: Language, log: Log): StartProgress {
  return (count) => (window?.workDoneProgress === true && count >= MANY ? shown(connection, language, log) : NOWHERE);
}

const NOWHERE: Progress = { report: () => undefined, end: () => undefined };

/** What comes before the client has agreed is not shown. */
function shown(connection: Connection, language: Language, log: Log): Progress {
  const reporter = connection.window.createWorkDoneProgress().then((created) => {
    created.begin(localize(message('project.indexing'), language), 0, undefined, false);
    return created;
  });
  reporter.catch((error: unknown) => log.error('the client shows no progress', error));
  let last = 0;
  const tell = (act: (created: Awaited<typeof reporter>) => void): void => void reporter.then(act, () => undefined);
  return {
    report: (done, total) => {
      const percent = Math.floor((done / total) * 100);
      if (percent <= last) return;
      last = percent;
      tell((created) => created.report(percent, localize(message('project.indexed', { done, total }), language)));
    },
    end: () => tell((created) => created.done()),
  };
}
