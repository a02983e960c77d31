/** Why there is no local Flink. */
import { WorldError } from '../../core/errors.ts';
import type { Message } from '../../l10n/localize.ts';

/**
 * `version`: not one that can be had here. `home`: the folder or archive that the user named holds no such Flink.
 * `damaged`: a download or an archive is not what it should be. `network`: a package index cannot be reached. `download`: pip or Maven failed otherwise.
 * `port`: others took every port that was tried. `crashed`: a process ended while starting. `notReady`: it runs but does not answer.
 * `files`: a folder or file cannot be read or written.
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
  | 'port'
  | 'crashed'
  | 'notReady'
  | 'notStopped';

export class LocalFlinkError extends WorldError<LocalFlinkErrorReason> {
  constructor(reason: LocalFlinkErrorReason, text: Message, options?: { readonly cause?: unknown }) {
    super('LocalFlinkError', reason, text, options);
  }
}
