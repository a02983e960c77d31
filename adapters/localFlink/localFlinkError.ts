/** Why there is no local Flink. */
import { WorldError } from '../../core/errors.ts';
import type { Message } from '../../l10n/localize.ts';

/**
 * `version`: not one that can be had here. `home`: the folder or archive that the user named holds no such Flink.
 * `damaged`: a download or an archive is not what it should be. `network`: a package index cannot be reached. `download`: pip or Maven failed otherwise.
 * `port`: others took every port that was tried. `crashed`: a process ended while starting. `notReady`: it runs but does not answer.
 * `notStopped`: a process does not end even when forced. `files`: a folder or file cannot be read or written. `program`: Java, pip or Maven cannot be run.
 */
export type LocalFlinkErrorReason =
  | 'version'
  | 'home'
  | 'noJava'
  | 'wrongJava'
  | 'noPip'
  | 'noMaven'
  | 'network'
  | 'download'
  | 'damaged'
  | 'diskFull'
  | 'files'
  | 'program'
  | 'port'
  | 'crashed'
  | 'notReady'
  | 'notStopped';

export class LocalFlinkError extends WorldError<LocalFlinkErrorReason> {
  constructor(reason: LocalFlinkErrorReason, text: Message, options?: { readonly cause?: unknown }) {
    super('LocalFlinkError', reason, text, options);
  }
}
