/** ESLint rules of this house: shapes of code that are banned, each with the reason and the few files it does not hold for. */
import { createHash } from 'node:crypto';

/**
 * @typedef {object} Ban
 * @property {readonly string[]} selectors ESLint selectors of what is banned
 * @property {string} message what to do instead
 * @property {readonly string[]} [files] where the ban holds; everywhere when it is not given
 * @property {readonly string[]} [except] files it does not hold for
 */

const TESTS = 'test/**';
const CONFIGS = ['*.mjs', '*.config.ts'];
const PRODUCT = ['core/**', 'adapters/**', 'server/**', 'cli/**', 'client/**', 'grammar/**', 'l10n/**'];

/** `new` of anything but tables and tools that do not change. */
const STATEFUL_NEW = "NewExpression.init:not([callee.name=/^(Map|Set|RegExp|TextDecoder|TextEncoder)$/]):not([callee.object.name='Intl'])";

/**
 * The bans by rule name.
 *
 * @type {Readonly<Record<string, Ban>>}
 */
export const BANS = {
  'no-shell': {
    selectors: [
      "Property[key.name='shell']",
      'ImportDeclaration[source.value=/child_process$/] ImportSpecifier[imported.name=/^exec(Sync)?$/]',
      'ImportDeclaration[source.value=/child_process$/] :matches(ImportNamespaceSpecifier, ImportDefaultSpecifier)',
    ],
    message: 'Nothing passes through a shell: use spawn or execFile with an argument array.',
  },
  'no-module-state': {
    selectors: [
      'Program > VariableDeclaration[kind=/^(let|var)$/]',
      'Program > ExportNamedDeclaration > VariableDeclaration[kind=/^(let|var)$/]',
      'Program > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet)$/][arguments.length=0]',
      `Program > VariableDeclaration > VariableDeclarator > ${STATEFUL_NEW}`,
      `Program > ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ${STATEFUL_NEW}`,
      'PropertyDefinition[static=true][readonly!=true]',
      "Identifier[name='getInstance']",
    ],
    message:
      'No state in a module and no singletons: make it in a root (extension.ts, server/main.ts, cli/main.ts) and pass it as an argument.',
    except: [TESTS],
  },
  'no-default-export': {
    selectors: ['ExportDefaultDeclaration', "ExportSpecifier[exported.name='default']", 'ExportAllDeclaration'],
    message: 'Export by name and from the file that owns it: no default exports, no barrels.',
    except: CONFIGS,
  },
  'no-stray-id': {
    selectors: ['Literal[value=/^sluice(\\.(?!yaml$)[a-zA-Z]+)+$/]', 'TemplateElement[value.raw=/^sluice\\.(?!yaml$)[a-z]/]'],
    message: 'IDs of commands, settings and views are written once: take them from client/contributions.ts or server/protocol.ts.',
    except: ['client/contributions.ts', 'server/protocol.ts', 'test/!(vscode)/**'],
  },
  'no-webview-html': {
    selectors: ["AssignmentExpression > MemberExpression.left[property.name='html']"],
    message: 'Web views get their HTML from client/webviewHtml.ts only.',
    files: ['client/**'],
    except: ['client/webviewHtml.ts'],
  },
  'no-user-text': {
    selectors: [
      'CallExpression[callee.property.name=/^show(Information|Warning|Error)Message$/] > :matches(Literal, TemplateLiteral)',
      'Property[key.name=/^(title|placeHolder|prompt|tooltip|openLabel|saveLabel)$/] > :matches(Literal, TemplateLiteral).value[value=/[A-Za-z]{2}/]',
      'CallExpression[callee.property.name=/^(write|description|summary)$/] > Literal[value=/[A-Za-z]{2}/]',
      "CallExpression[callee.property.name='addHelpText'] > Literal:not(:first-child)[value=/[A-Za-z]{2}/]",
    ],
    message: 'What a person reads comes from l10n/ through message(key, args) and localize.',
    files: PRODUCT,
    except: ['client/contributions.ts'],
  },
};

/** An ESLint plugin with one rule per ban. */
export const housePlugin = {
  // ESLint's cache knows a plugin by its version only.
  meta: { name: 'sluice', version: createHash('sha256').update(JSON.stringify(BANS)).digest('hex') },
  rules: Object.fromEntries(Object.entries(BANS).map(([name, ban]) => [name, bannedShapes(ban)])),
};

/** Flat configuration that turns every ban on, except where it does not hold. */
export const houseConfig = [
  { plugins: { sluice: housePlugin } },
  ...Object.entries(BANS).flatMap(([name, ban]) => [
    { ...(ban.files === undefined ? {} : { files: [...ban.files] }), rules: { [`sluice/${name}`]: /** @type {const} */ ('error') } },
    ...(ban.except === undefined ? [] : [{ files: [...ban.except], rules: { [`sluice/${name}`]: /** @type {const} */ ('off') } }]),
  ]),
];

/**
 * @param {Ban} ban
 * @returns {import('eslint').Rule.RuleModule}
 */
function bannedShapes(ban) {
  return {
    meta: { type: 'problem', schema: [], messages: { banned: ban.message } },
    create(context) {
      /** @param {import('eslint').Rule.Node} node */
      const report = (node) => context.report({ node, messageId: 'banned' });
      return Object.fromEntries(ban.selectors.map((selector) => [selector, report]));
    },
  };
}
