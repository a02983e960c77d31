/** Reads the lockfile: licences, and packages that would tell others about the user. */

interface LockedPackage {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** Licences of what is bundled and shipped: permissive ones only. */
const SHIPPED = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0']);

/** Licences of tools that only run here, beside those above. */
const TOOLS = new Set(['MPL-2.0', 'PSF-2.0', 'Artistic-2.0', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'SEE LICENSE IN LICENSE.txt']);

const TELEMETRY = /telemetry|applicationinsights|sentry|amplitude|mixpanel|segment|posthog|analytics|bugsnag|datadog|newrelic/i;

/** `name: licence` of each package whose licence is not on the list. Node's own binaries are MIT, whether they say so or not. */
export function foreignLicences(lockfile: Lockfile): readonly string[] {
  return packages(lockfile)
    .filter(({ name, locked }) => !/^node-(linux|win|bin-darwin)-/.test(name) && !isAllowed(locked))
    .map(({ name, locked }) => `${name}: ${locked.license ?? 'no licence'}`);
}

/** Names of shipped packages that sound like telemetry. */
export function telemetryPackages(lockfile: Lockfile): readonly string[] {
  return packages(lockfile)
    .filter(({ name, locked }) => locked.dev !== true && TELEMETRY.test(name))
    .map(({ name }) => name);
}

function isAllowed({ license = '', dev = false, optional = false }: LockedPackage): boolean {
  return SHIPPED.has(license) || ((dev || optional) && TOOLS.has(license));
}

function packages(lockfile: Lockfile): readonly { readonly name: string; readonly locked: LockedPackage }[] {
  return Object.entries(lockfile.packages).flatMap(([path, locked]) =>
    path === '' ? [] : [{ name: path.replace(/^.*node_modules\//, ''), locked }],
  );
}
