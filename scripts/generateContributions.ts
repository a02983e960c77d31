/** Writes what `client/contributions.ts` declares into `package.json` and the `package.nls*.json` files: `node scripts/generateContributions.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import {
  ACTIVATION_EVENTS,
  COMMAND,
  COMMANDS,
  LANGUAGE_ID,
  LINKS,
  MENUS,
  SETTINGS,
  VIEW,
  WELCOMES,
  WORLD_ALLOWED,
} from '../client/contributions.ts';
import type { CommandName } from '../client/contributions.ts';
import { manifest as english } from '../l10n/en/manifest.ts';
import { manifest as chinese } from '../l10n/zhCn/manifest.ts';

const PACKAGE = 'package.json';

/** The generated files by path, as they should be; `packageText` is `package.json` as it is. */
export async function generatedFiles(packageText: string): Promise<ReadonlyMap<string, string>> {
  const files = {
    [PACKAGE]: { ...(JSON.parse(packageText) as object), ...manifestParts() },
    'package.nls.json': withLinks(english),
    'package.nls.zh-cn.json': withLinks(chinese),
  };
  const formatted = Object.entries(files).map(async ([path, value]) => [path, await formatJson(path, value)] as const);
  return new Map(await Promise.all(formatted));
}

/** The properties of `package.json` that are generated. */
function manifestParts(): object {
  return {
    displayName: nls('manifest.displayName'),
    description: nls('manifest.description'),
    activationEvents: ACTIVATION_EVENTS,
    capabilities: {
      untrustedWorkspaces: {
        supported: 'limited',
        description: nls('manifest.untrusted'),
        restrictedConfigurations: Object.entries(SETTINGS).flatMap(([id, setting]) => (setting.scope === 'machine' ? [id] : [])),
      },
      virtualWorkspaces: { supported: 'limited', description: nls('manifest.virtual') },
    },
    contributes: {
      languages: [language()],
      grammars: [{ language: LANGUAGE_ID, scopeName: 'source.flink-sql', path: './syntaxes/flink-sql.tmLanguage.json' }],
      yamlValidation: [
        { fileMatch: 'sluice.yaml', url: './schemas/sluice.schema.json' },
        { fileMatch: '*.job.yaml', url: './schemas/job.schema.json' },
      ],
      viewsContainers: { activitybar: [{ id: VIEW.container, title: 'Sluice', icon: 'media/sluice.svg' }] },
      views: {
        [VIEW.container]: [
          view(VIEW.jobs, 'manifest.view.jobs'),
          view(VIEW.clusters, 'manifest.view.clusters'),
          // Its files are read only once somebody opens it.
          { ...view(VIEW.variables, 'manifest.view.variables'), visibility: 'collapsed' },
        ],
      },
      viewsWelcome: WELCOMES.map((welcome) => ({ view: welcome.view, contents: nls(welcome.contents), when: welcome.when })),
      commands: commandNames().map(command),
      menus: { commandPalette: commandNames().flatMap(paletteEntry), ...menus() },
      configuration: { title: 'Sluice', properties: settings() },
    },
  };
}

function language(): object {
  return {
    id: LANGUAGE_ID,
    aliases: ['Flink SQL', LANGUAGE_ID],
    configuration: './syntaxes/language-configuration.json',
    icon: { light: './media/flink-sql-light.svg', dark: './media/flink-sql-dark.svg' },
  };
}

function view(id: string, name: keyof typeof english): object {
  return { id, name: nls(name), icon: 'media/sluice.svg', contextualTitle: 'Sluice' };
}

function command(name: CommandName): object {
  const { title, icon, needsTrust } = COMMANDS[name];
  return {
    command: COMMAND[name],
    title: nls(title),
    category: 'Sluice',
    ...(icon === undefined ? {} : { icon: `$(${icon})` }),
    ...(needsTrust ? { enablement: WORLD_ALLOWED } : {}),
  };
}

function paletteEntry(name: CommandName): object[] {
  return COMMANDS[name].needsTrust ? [{ command: COMMAND[name], when: WORLD_ALLOWED }] : [];
}

function menus(): object {
  const entries = Object.entries(MENUS).map(([menu, items]) => [menu, items.map((item) => ({ ...item, command: COMMAND[item.command] }))]);
  return Object.fromEntries(entries) as object;
}

function settings(): object {
  const entries = Object.entries(SETTINGS).map(([id, setting], order) => [
    id,
    { ...setting.schema, scope: setting.scope, order, markdownDescription: nls(setting.description) },
  ]);
  return Object.fromEntries(entries) as object;
}

function commandNames(): CommandName[] {
  return Object.keys(COMMAND) as CommandName[];
}

function nls(key: keyof typeof english): string {
  return `%${key}%`;
}

function withLinks(catalog: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(catalog).map(([key, text]) => [
    key,
    text.replace(/\{(\w+)\}/g, (whole, name: string) => LINKS[name] ?? whole),
  ]);
  return Object.fromEntries(entries) as Readonly<Record<string, string>>;
}

async function formatJson(path: string, value: object): Promise<string> {
  return format(JSON.stringify(value), { ...(await resolveConfig(path)), filepath: path });
}

async function main(): Promise<void> {
  const files = await generatedFiles(await readFile(PACKAGE, 'utf8'));
  for (const [path, text] of files) await writeFile(path, text);
}

if (import.meta.main) await main();
