/** Whether the files of a project make other statements now than those that a running job was deployed with. */
import { message, type Message } from '../../l10n/localize.ts';
import { isWorldError } from '../errors.ts';
import { scriptJobs } from '../deploy/scriptJobs.ts';
import type { DeploymentRecord } from '../ledger.ts';
import type { Ports } from '../ports.ts';
import { checkScript } from '../project/checkScript.ts';
import { decodeScript } from '../project/decodeScript.ts';
import type { Environment, Project } from '../project/project.ts';
import { substitute } from '../project/substitute.ts';

/** `undefined` where they are the same, and where it cannot be said: an adopted job, a script that is gone or cannot be read. */
export async function redeployNeed(
  { files }: Pick<Ports, 'files'>,
  place: { readonly project: Project; readonly environment: Environment },
  record: DeploymentRecord,
): Promise<Message | undefined> {
  if (record.statements.length === 0 || record.script === undefined) return undefined;
  const bytes = await bytesOf(files, files.paths.join(place.project.folder, record.script));
  const text = bytes === undefined ? undefined : decodeScript(bytes).text;
  if (bytes === undefined || text === undefined || makes(text, place, record)) return undefined;
  const isSameScript = (await files.sha256(bytes)) === record.scriptSha256;
  return isSameScript ? message('deploy.changedVariables') : message('deploy.changedScript');
}

async function bytesOf(files: Ports['files'], path: string): Promise<Uint8Array | undefined> {
  try {
    return await files.read(path);
  } catch (error) {
    if (isWorldError(error)) return undefined;
    throw error;
  }
}

/** Most statements are in the ledger as they stand in the text; only sets of statements are written anew, for which the text is parsed. */
function makes(
  text: string,
  { project, environment }: { readonly project: Project; readonly environment: Environment },
  { statements }: DeploymentRecord,
): boolean {
  const resolved = substitute(text, environment.variables).text;
  if (statements.every((statement) => resolved.includes(statement))) return true;
  const { script } = checkScript(text, { ...project, environments: [environment] }, environment).active;
  const deployed = JSON.stringify(statements);
  return scriptJobs(script.statements).units.some((unit) => JSON.stringify([...unit.preamble, unit.statement]) === deployed);
}
