/** The commands and options of `sluice`; what a command does is loaded when it is called. */
import { Command, CommanderError, Option } from 'commander';
import { localize, message, type MessageKey } from '../l10n/localize.ts';
import { EXIT } from './exitCode.ts';
import type { GlobalOptions, Session } from './session.ts';
import { UsageError } from './usageError.ts';
import { usageText } from './usageText.ts';

/** Runs one command line. @returns the exit code. @throws UsageError */
export async function parseArguments(session: Session, argv: readonly string[]): Promise<number> {
  const result = { code: EXIT.ok as number };
  const program = createProgram(session, (code) => (result.code = code));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return result.code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.ok;
    // The help in place of a missing command has been shown.
    if (error.code === 'commander.help') return EXIT.usage;
    throw new UsageError(usageText(error));
  }
}

type Done = (code: number) => void;

function createProgram(session: Session, done: Done): Command {
  const program = new Command('sluice');
  const text = texts(session);
  program
    .description(text('cli.description'))
    .version(session.sluiceVersion, '--version', text('cli.optionVersion'))
    .helpOption('-h, --help', text('cli.optionHelp'))
    .helpCommand(false)
    .configureOutput({
      writeOut: (words) => {
        session.terminal.write(words);
      },
      writeErr: (words) => {
        session.terminal.writeError(words);
      },
      // Told once, in the reader's language, where the error ends.
      outputError: () => undefined,
    })
    .configureHelp({ styleTitle: (title) => titleFor(title, text) })
    .addOption(langOption(session))
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', `\n${text('cli.exitCodes')}`);
  for (const add of [
    addInit,
    addImport,
    addCheck,
    addParse,
    addResolve,
    addPlan,
    addDeploy,
    addStop,
    addCancel,
    addSavepoint,
    addStatus,
    addVariables,
    addRestorePoints,
    addLogs,
    addAdopt,
    addCluster,
  ]) {
    add(program, session, done);
  }
  return program;
}

/** The language was read before, as errors of the arguments are told in it too. */
function langOption(session: Session): Option {
  return new Option('--lang <language>', texts(session)('cli.optionLang')).argParser((value: string) => {
    if (/^(?:en|zh)\b/i.test(value)) return value;
    throw new UsageError(message('cli.invalidArgument', { option: '--lang <language>', value, allowed: 'en, zh-cn' }));
  });
}

function flinkOption(session: Session): Option {
  return new Option('--flink <version>', texts(session)('cli.optionFlink')).argParser((value: string) => {
    if (/^\d+\.\d+(?:\.\d+)?$/.test(value)) return value;
    throw new UsageError(message('project.badFlinkVersion', { value }));
  });
}

function titleFor(title: string, text: (key: MessageKey) => string): string {
  const titles: Readonly<Record<string, MessageKey>> = {
    'Usage:': 'cli.titleUsage',
    'Arguments:': 'cli.titleArguments',
    'Options:': 'cli.titleOptions',
    'Commands:': 'cli.titleCommands',
  };
  const key = titles[title];
  return key === undefined ? title : text(key);
}

function texts(session: Session): (key: MessageKey) => string {
  return (key) => localize({ key, args: {} }, session.terminal.language);
}

/** A command with the options that all have, and its example. */
function command(parent: Command, session: Session, name: string, description: MessageKey, example: MessageKey): Command {
  const text = texts(session);
  return parent
    .command(name)
    .description(text(description))
    .helpOption('-h, --help', text('cli.optionHelp'))
    .addOption(langOption(session))
    .option('--env <environment>', text('cli.optionEnv'))
    .option('--project <folder>', text('cli.optionProject'))
    .option('--json', text('cli.optionJson'))
    .exitOverride()
    .addHelpText('after', `\n${text(example)}`);
}

function addInit(program: Command, session: Session, done: Done): void {
  command(program, session, 'init [folder]', 'cli.init', 'cli.initExample').action(
    async (folder: string | undefined, options: GlobalOptions) => {
      done(await (await import('./commands/init.ts')).init(session, folder ?? '.', options));
    },
  );
}

function addImport(program: Command, session: Session, done: Done): void {
  const text = texts(session);
  command(program, session, 'import <from>', 'cli.import', 'cli.importExample')
    .option('--to <folder>', text('cli.optionTo'))
    .option('--dry-run', text('cli.optionImportDryRun'))
    .action(async (from: string, options: GlobalOptions & { readonly to?: string; readonly dryRun?: boolean }) => {
      done(await (await import('./commands/import.ts')).importJobs(session, from, options));
    });
}

function addCheck(program: Command, session: Session, done: Done): void {
  command(program, session, 'check [paths...]', 'cli.check', 'cli.checkExample')
    .addOption(new Option('--format <format>', texts(session)('cli.optionFormat')).choices(['text', 'json', 'sarif']))
    .action(async (files: readonly string[], options: GlobalOptions & { readonly format?: 'text' | 'json' | 'sarif' }) => {
      done(await (await import('./commands/check.ts')).check(session, files, options));
    });
}

function addParse(program: Command, session: Session, done: Done): void {
  const text = texts(session);
  command(program, session, 'parse', 'cli.parse', 'cli.parseExample')
    .requiredOption('--jsonl', text('cli.optionJsonl'))
    .addOption(flinkOption(session))
    .action(async (options: { readonly flink?: string }) => {
      done(await (await import('./commands/parse.ts')).parse(session, options.flink));
    });
}

function addResolve(program: Command, session: Session, done: Done): void {
  command(program, session, 'resolve <script>', 'cli.resolve', 'cli.resolveExample').action(
    async (script: string, options: GlobalOptions) => {
      done(await (await import('./commands/resolve.ts')).resolve(session, script, options));
    },
  );
}

function withChoices(built: Command, session: Session): Command {
  const text = texts(session);
  return built
    .option('--stateless', text('cli.optionStateless'))
    .option('--restore-from <path>', text('cli.optionRestoreFrom'))
    .option('--allow-non-restored-state', text('cli.optionAllowNonRestored'))
    .option('--allow-untraced', text('cli.optionAllowUntraced'))
    .option('--previous', text('cli.optionPrevious'))
    .option('--cluster <name>', text('cli.optionCluster'));
}

function addPlan(program: Command, session: Session, done: Done): void {
  withChoices(command(program, session, 'plan <script>', 'cli.plan', 'cli.planExample'), session).action(
    async (script: string, options: GlobalOptions) => {
      done(await (await import('./commands/plan.ts')).plan(session, script, options));
    },
  );
}

function addDeploy(program: Command, session: Session, done: Done): void {
  const text = texts(session);
  withChoices(command(program, session, 'deploy <script>', 'cli.deploy', 'cli.deployExample'), session)
    .option('--yes', text('cli.optionYes'))
    .option('--confirm <environment>', text('cli.optionConfirm'))
    .option('--dry-run', text('cli.optionDryRun'))
    .action(async (script: string, options: GlobalOptions) => {
      done(await (await import('./commands/deploy.ts')).deploy(session, script, options));
    });
}

function addStop(program: Command, session: Session, done: Done): void {
  command(program, session, 'stop <job>', 'cli.stop', 'cli.stopExample').action(async (job: string, options: GlobalOptions) => {
    done(await (await import('./commands/stop.ts')).stop(session, job, options));
  });
}

function addCancel(program: Command, session: Session, done: Done): void {
  command(program, session, 'cancel <job>', 'cli.cancel', 'cli.cancelExample')
    .option('--yes', texts(session)('cli.optionYes'))
    .action(async (job: string, options: GlobalOptions & { readonly yes?: boolean }) => {
      done(await (await import('./commands/stop.ts')).cancel(session, job, options));
    });
}

function addSavepoint(program: Command, session: Session, done: Done): void {
  command(program, session, 'savepoint <job>', 'cli.savepoint', 'cli.savepointExample').action(
    async (job: string, options: GlobalOptions) => {
      done(await (await import('./commands/stop.ts')).savepoint(session, job, options));
    },
  );
}

function addStatus(program: Command, session: Session, done: Done): void {
  command(program, session, 'status', 'cli.status', 'cli.statusExample').action(async (options: GlobalOptions) => {
    done(await (await import('./commands/status.ts')).status(session, options));
  });
}

function addVariables(program: Command, session: Session, done: Done): void {
  const actions = () => import('./commands/variables.ts');
  const variables = command(program, session, 'variables', 'cli.variables', 'cli.variablesExample').action(
    async (options: GlobalOptions) => {
      done(await (await actions()).variables(session, options));
    },
  );
  command(variables, session, 'used-by <name>', 'cli.variablesUsedBy', 'cli.variablesExample').action(
    async (name: string, _options: GlobalOptions, own: Command) => {
      done(await (await actions()).usedBy(session, name, own.optsWithGlobals()));
    },
  );
}

function addRestorePoints(program: Command, session: Session, done: Done): void {
  command(program, session, 'restore-points <job>', 'cli.restorePoints', 'cli.restorePointsExample')
    .option('--forget <path>', texts(session)('cli.optionForget'))
    .action(async (job: string, options: GlobalOptions & { readonly forget?: string }) => {
      done(await (await import('./commands/restorePoints.ts')).restorePoints(session, job, options));
    });
}

function addLogs(program: Command, session: Session, done: Done): void {
  const text = texts(session);
  command(program, session, 'logs [job]', 'cli.logs', 'cli.logsExample')
    .option('--follow', text('cli.optionFollow'))
    .option('--cluster <name>', text('cli.optionCluster'))
    .option('--bytes <count>', text('cli.optionBytes'), '20000')
    .action(async (job: string | undefined, options: GlobalOptions & { readonly bytes: string }) => {
      done(await (await import('./commands/logs.ts')).logs(session, job, options));
    });
}

function addAdopt(program: Command, session: Session, done: Done): void {
  command(program, session, 'adopt <jobId>', 'cli.adopt', 'cli.adoptExample')
    .option('--script <path>', texts(session)('cli.optionScript'))
    .action(async (jobId: string, options: GlobalOptions & { readonly script?: string }) => {
      done(await (await import('./commands/adopt.ts')).adopt(session, jobId, options));
    });
}

function addCluster(program: Command, session: Session, done: Done): void {
  const text = texts(session);
  const cluster = program
    .command('cluster')
    .description(text('cli.cluster'))
    .helpOption('-h, --help', text('cli.optionHelp'))
    .exitOverride()
    .addHelpText('after', `\n${text('cli.clusterExample')}`);
  const actions = () => import('./commands/cluster.ts');
  command(cluster, session, 'start', 'cli.clusterStart', 'cli.clusterExample')
    .addOption(flinkOption(session))
    .action(async (options: GlobalOptions & { readonly flink?: string }) => {
      done(await (await actions()).startCluster(session, options));
    });
  command(cluster, session, 'stop', 'cli.clusterStop', 'cli.clusterExample')
    .addOption(flinkOption(session))
    .action(async (options: GlobalOptions & { readonly flink?: string }) => {
      done(await (await actions()).stopCluster(session, options));
    });
  command(cluster, session, 'status', 'cli.clusterStatus', 'cli.clusterExample').action(async (options: GlobalOptions) => {
    done(await (await actions()).clusterStatus(session, options));
  });
  command(cluster, session, 'confirm <host>', 'cli.clusterConfirm', 'cli.clusterExample').action(
    async (host: string, options: GlobalOptions) => {
      done(await (await actions()).confirmHost(session, host, options));
    },
  );
}
