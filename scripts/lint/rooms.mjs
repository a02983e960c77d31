/** Who may import whom: dependency-cruiser rules over rooms, packages and cycles. */

/** Rooms of the product with the rooms below them; `test` and `scripts` may import all of them, none of them may import those. */
const BELOW = /** @type {const} */ ({
  grammar: [],
  facts: [],
  l10n: [],
  core: ['grammar', 'facts', 'l10n'],
  adapters: ['core', 'grammar', 'facts', 'l10n'],
  server: ['adapters', 'core', 'grammar', 'facts', 'l10n'],
  cli: ['adapters', 'core', 'grammar', 'facts', 'l10n'],
  client: ['adapters', 'core', 'grammar', 'facts', 'l10n'],
});

/** Folders at the top that hold TypeScript. */
export const ROOMS = [...Object.keys(BELOW), 'scripts', 'test'];

/** Packages that a pure room may import: no I/O in any of them. */
const PURE_PACKAGES = {
  grammar: ['antlr4ng'],
  l10n: [],
  core: ['antlr4ng', 'antlr4-c3', 'fastest-levenshtein', 'yaml', 'vscode-languageserver-types', 'vscode-languageserver-textdocument'],
};

/** Packages that belong to one room. */
const PACKAGE_OWNERS = {
  vscode: ['client'],
  'vscode-languageclient': ['client'],
  'vscode-languageserver': ['server'],
  undici: ['adapters'],
  kysely: ['adapters'],
  yauzl: ['adapters'],
  commander: ['cli'],
};

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const ROOM_RULES = [
  { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ...Object.entries(BELOW).map(([room, below]) => onlyRooms(room, below)),
  ...Object.entries(PURE_PACKAGES).flatMap(([room, packages]) => onlyPackages(room, packages)),
  ...Object.entries(PACKAGE_OWNERS).map(([name, rooms]) => ownedPackage(name, rooms)),
  {
    name: 'client-adapters-in-operations',
    severity: 'error',
    from: { path: '^client/', pathNot: '^client/(extension|operations)\\.ts$' },
    to: { path: '^adapters/', dependencyTypesNot: ['type-only'] },
  },
];

/**
 * @param {string} room
 * @param {readonly string[]} below
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function onlyRooms(room, below) {
  const allowed = [room, ...below].map((name) => `^${name}/`);
  const protocol = room === 'client' ? ['^server/protocol\\.ts$'] : [];
  return {
    name: `${room}-rooms`,
    severity: 'error',
    from: { path: `^${room}/` },
    to: { path: `^(${ROOMS.join('|')}|tools|samples)/`, pathNot: [...allowed, ...protocol] },
  };
}

/**
 * @param {string} room
 * @param {readonly string[]} packages
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
function onlyPackages(room, packages) {
  const allowed = packages.map((name) => `(^|/)node_modules/${name}/`);
  return [
    { name: `${room}-no-node`, severity: 'error', from: { path: `^${room}/` }, to: { dependencyTypes: ['core'] } },
    {
      name: `${room}-packages`,
      severity: 'error',
      from: { path: `^${room}/` },
      to: { path: '(^|/)node_modules/', ...(allowed.length === 0 ? {} : { pathNot: allowed }) },
    },
  ];
}

/**
 * @param {string} name
 * @param {readonly string[]} rooms
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function ownedPackage(name, rooms) {
  return {
    name: `owner-of-${name}`,
    severity: 'error',
    from: { path: `^(${Object.keys(BELOW).join('|')})/`, pathNot: rooms.map((room) => `^${room}/`) },
    to: { path: `(^|/)node_modules/(@types/)?${name}/|^${name}(/|$)` },
  };
}
