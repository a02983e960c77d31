/** `import`: jobs of scripts and of other tools' exports become files of a project. */
import { message } from '../../l10n/localize.ts';
import { throwIfCancelled, type Cancellation } from '../cancellation.ts';
import { OperationError } from '../deploy/operationError.ts';
import { loadFlinkFacts } from '../flink/flinkFacts.ts';
import { SecretNames } from '../import/cleartextSecrets.ts';
import type { ImportedJob, SharedScript } from '../import/importedJob.ts';
import { safeName, UniqueNames } from '../import/jobNaming.ts';
import { importedPoint } from '../import/importedPoint.ts';
import type { OwnedRestorePoint } from '../ledger.ts';
import type { Ports } from '../ports.ts';
import { checkScript, grammarOf } from '../project/checkScript.ts';
import { readJobFiles } from '../project/jobFiles.ts';
import { jobNames } from '../project/jobNames.ts';
import { loadProject } from '../project/loadProject.ts';
import type { Environment, Project } from '../project/project.ts';
import { projectCodes } from '../project/projectCodes.ts';
import { findReferences, referencesIn } from '../project/references.ts';
import { readText } from '../project/readText.ts';
import { secretNames } from '../project/secretText.ts';
import { variableValue } from '../project/substitute.ts';
import { LineIndex } from '../text.ts';
import { requireEnvironment } from './connect.ts';
import { draftImport, draftShared, type DraftedJob, type DraftFile, type DraftOrder } from './draftImport.ts';
import { fitDraft, type FitOrder } from './fitDraft.ts';
import type { ImportOrder, ImportReport, ProjectScope } from './operations.ts';
import { readImported } from './readImported.ts';

type ImportPorts = Pick<Ports, 'files' | 'facts' | 'ledger' | 'clock' | 'secrets'>;

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[] ? Item[] : Type[Key] };
type Findings = Writable<Omit<ImportReport, 'folder' | 'environment' | 'isDryRun'>>;

/** @throws OperationError `notFound` when there is nothing to import, or `to` lies outside of the project */
export async function importOperation(
  ports: ImportPorts,
  scope: ProjectScope,
  order: ImportOrder,
  cancellation: Cancellation,
): Promise<ImportReport> {
  const { files } = ports;
  const { project } = await loadProject(files, scope.folder);
  const environment = requireEnvironment(project, scope.environment);
  const folder = order.to ?? files.paths.join(project.folder, 'jobs');
  if (/^\.\.(?:\/|$)/.test(files.paths.relative(project.folder, folder)))
    throw new OperationError('notFound', message('import.outsideProject', { folder, project: project.folder }));
  const imported = await readImported(files, order.from, cancellation);
  const target = { project, environment, folder, isDryRun: order.isDryRun };
  const importer = new Importer(ports, target, new SecretNames(await secretsInScripts(files, project)));
  await importer.open();
  for (const found of imported.notUnderstood) importer.findings.notUnderstood.push(found);
  for (const shared of imported.shared) await importer.addShared(shared);
  for (const job of imported.jobs) {
    throwIfCancelled(cancellation);
    await importer.add(job);
  }
  return { folder, environment: environment.name, isDryRun: order.isDryRun, ...importer.close() };
}

/** Names that have values already, or will have. */
async function secretsInScripts(files: Ports['files'], { folder }: Project): Promise<readonly string[]> {
  const texts = await Promise.all((await files.list(folder, ['.sql'])).map((path) => readText(files, path)));
  return texts.flatMap((text) => secretNames(text ?? ''));
}

interface ImportTarget {
  readonly project: Project;
  readonly environment: Environment;
  /** Absolute: where the files go. */
  readonly folder: string;
  readonly isDryRun: boolean;
}

/** What one import does, job after job: names are given once, and secrets with one value have one name. */
class Importer {
  readonly findings: Findings = {
    made: [],
    left: [],
    notUnderstood: [],
    remarks: [],
    restorePoints: [],
    variables: [],
    secrets: [],
  };
  readonly #ports: ImportPorts;
  readonly #target: ImportTarget;
  readonly #names = new UniqueNames();
  readonly #secrets: SecretNames;
  readonly #shared = new Map<string, string>();
  readonly #sharedFiles: DraftFile[] = [];
  readonly #variables = new Set<string>();
  readonly #usedSecrets = new Set<string>();
  #fit: Omit<FitOrder, 'drafts'> | undefined;

  constructor(ports: ImportPorts, target: ImportTarget, secrets: SecretNames) {
    this.#ports = ports;
    this.#target = target;
    this.#secrets = secrets;
  }

  async open(): Promise<void> {
    const { files } = this.#ports;
    const { project } = this.#target;
    const names = await jobNames(files, project.folder, await readJobFiles(files, project.folder));
    this.#fit = { files, project, names, facts: await loadFlinkFacts(this.#ports.facts) };
  }

  async addShared(shared: SharedScript): Promise<void> {
    const name = `${this.#names.take(safeName(shared.name))}.sql`;
    this.#shared.set(shared.name, name);
    const file = draftShared(this.#order(), name, shared);
    this.#sharedFiles.push(file);
    this.#checkSql(file, shared.place, new Set());
    if (await this.#isThere([file], shared.place)) return;
    await this.#write([file]);
    this.findings.made.push({ name: shared.name, place: shared.place, files: [this.#relative(file.path)] });
  }

  async add(job: ImportedJob): Promise<void> {
    const { place } = job;
    const wanted = safeName(job.name);
    const name = this.#names.take(wanted);
    const drafted = await draftImport(this.#order(), name, job);
    if ('key' in drafted) {
      this.findings.notUnderstood.push({ place, reason: drafted });
      return;
    }
    if (await this.#isThere([...drafted.scripts, drafted], place)) return;
    if (name !== wanted) this.findings.remarks.push({ place, text: message('import.numbered', { name: wanted, now: name }) });
    else if (name !== job.name) this.findings.remarks.push({ place, text: message('import.renamed', { name: job.name, now: name }) });
    await this.#make(drafted, new Set(job.variables.keys()));
  }

  /** @returns all that was found */
  close(): Findings {
    const { secrets } = this.#ports;
    const found = this.#secrets.found.filter(({ name }) => this.#usedSecrets.has(name));
    const used = found.map(({ name, key, place }) => ({ name, key, place, how: secrets.howToSet(name) }));
    return { ...this.findings, variables: [...this.#variables].sort(), secrets: used };
  }

  async #make(job: DraftedJob, ownVariables: ReadonlySet<string>): Promise<void> {
    if (this.#fit === undefined) throw new Error('not opened');
    const fitted = await fitDraft({ ...this.#fit, drafts: this.#sharedFiles }, job);
    if (fitted.kind === 'unfit') {
      this.findings.notUnderstood.push({ place: job.place, reason: message('import.unfit', { name: job.name, reason: fitted.reason }) });
      return;
    }
    const { place } = job;
    const made = [...job.scripts, { path: job.path, text: fitted.text }];
    await this.#write(made);
    await this.#recordPoint(job);
    this.findings.made.push({ name: job.name, place, files: made.map(({ path }) => this.#relative(path)) });
    this.findings.notUnderstood.push(...[...job.leftOut, ...fitted.leftOut].map((reason) => ({ place, reason })));
    this.findings.remarks.push(...job.remarks.map((text) => ({ place, text })));
    for (const script of job.scripts) this.#checkSql(script, place, ownVariables);
    for (const reference of referencesIn(fitted.text)) if (reference.kind === 'variable') this.#use(reference.name, ownVariables);
  }

  #checkSql({ path, text }: DraftFile, place: string, byJobs: ReadonlySet<string>): void {
    const { project, environment } = this.#target;
    const lines = new LineIndex(text);
    for (const { code, severity, span, message: reason } of checkScript(text, project, environment, { byJobs }).problems) {
      if (severity !== 'error' || code === projectCodes.undefinedVariable || code === projectCodes.undeclaredSecret) continue;
      const line = lines.positionAt(span.start).line + 1;
      const file = this.#relative(path);
      this.findings.notUnderstood.push({ place, reason: message('import.sqlProblem', { file, line, reason }) });
    }
    for (const reference of findReferences(text)) {
      if (reference.kind === 'variable') this.#use(reference.name, byJobs);
      if (reference.kind === 'secret') this.#usedSecrets.add(reference.name);
    }
  }

  #use(name: string, own: ReadonlySet<string>): void {
    const isKnown = this.#target.project.environments.every(({ variables }) => variableValue(variables, name) !== undefined);
    if (!isKnown && !own.has(name)) this.#variables.add(name);
  }

  /** Whether one of the files is there already; then all of them are left. */
  async #isThere(wanted: readonly { readonly path: string }[], place: string): Promise<boolean> {
    for (const { path } of wanted) {
      if ((await this.#ports.files.size(path)) === undefined) continue;
      this.findings.left.push({ file: this.#relative(path), place });
      return true;
    }
    return false;
  }

  async #write(drafts: readonly DraftFile[]): Promise<void> {
    if (this.#target.isDryRun) return;
    for (const { path, text } of drafts) {
      if (await this.#ports.files.create(path, text)) continue;
      throw new OperationError('busy', message('import.appeared', { path }));
    }
  }

  async #recordPoint({ restorePath: path, place, name, jobs }: DraftedJob): Promise<void> {
    if (path === undefined) return;
    const point = importedPoint(path);
    if (point === undefined || jobs > 1) {
      const reason = point === undefined ? message('import.relativePoint', { path }) : message('import.pointOfSeveral', { path });
      this.findings.notUnderstood.push({ place, reason });
      return;
    }
    const { project, environment, isDryRun } = this.#target;
    const identity = { projectId: project.id, environment: environment.name, cluster: environment.cluster, jobKey: name };
    const owned: OwnedRestorePoint = { ...point, identity, recordedAt: this.#ports.clock.now() };
    if (!isDryRun) await this.#ports.ledger.addRestorePoints([owned]);
    this.findings.restorePoints.push({ job: name, kind: point.kind, path: point.path });
  }

  #order(): DraftOrder {
    const { project, environment, folder } = this.#target;
    return { files: this.#ports.files, folder, version: grammarOf(project, environment), secrets: this.#secrets, shared: this.#shared };
  }

  #relative(path: string): string {
    return this.#ports.files.paths.relative(this.#target.project.folder, path);
  }
}
