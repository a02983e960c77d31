/** What must hold for the manifest of the extension. */
import type { Catalog } from './catalogs.ts';

export interface Setting {
  readonly type?: string;
  readonly scope?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

export interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

/** Settings that say what is executed, where it lies or whom to talk to; a workspace must not set them. */
const OUTSIDE = /path|home|file|folder|directory|executable|command|args|url|uri|host|address|endpoint|proxy|version|options/i;

/** One sentence for each rule that the manifest breaks; `catalogs` are the texts by language. */
export function manifestProblems(manifest: Manifest, catalogs: Readonly<Record<string, Catalog>>): readonly string[] {
  const settings = Object.entries(manifest.contributes.configuration.properties);
  return [
    ...settings.flatMap(([id, setting]) => settingProblems(id, setting)),
    ...manifest.contributes.commands
      .filter(({ command }) => !/^sluice(\.[a-zA-Z]+){2}$/.test(command))
      .map(({ command }) => `${command}: not sluice.<noun>.<verb>`),
    ...untranslated(JSON.stringify(manifest), catalogs),
    ...manifest.contributes.commands
      .filter(({ title }) => !/^%.+%$/.test(title))
      .map(({ command }) => `${command}: the title is not in the catalogs`),
  ];
}

function settingProblems(id: string, setting: Setting): readonly string[] {
  const problems: string[] = [];
  if (OUTSIDE.test(id.replace(/^sluice\./, '')) && setting.scope !== 'machine') problems.push(`${id}: must have scope machine`);
  if (setting.default === undefined) problems.push(`${id}: no default`);
  if (!/^%.+%$/.test(setting.markdownDescription ?? setting.description ?? '')) problems.push(`${id}: no description in the catalogs`);
  return problems;
}

function untranslated(manifest: string, catalogs: Readonly<Record<string, Catalog>>): readonly string[] {
  const keys = new Set([...manifest.matchAll(/%([A-Za-z.]+)%/g)].map((match) => match[1] ?? ''));
  return Object.entries(catalogs).flatMap(([name, catalog]) => [
    ...[...keys].filter((key) => catalog[key] === undefined).map((key) => `${key}: not in ${name}`),
    ...Object.keys(catalog)
      .filter((key) => !keys.has(key))
      .map((key) => `${key}: in ${name}, used nowhere`),
  ]);
}
