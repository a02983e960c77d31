/** Program arguments without the passwords that are written out in them. */
import { isCleartextSecret } from './cleartextSecrets.ts';

export interface SafeArguments {
  readonly args: readonly string[];
  /** Variables that stand in the places of secrets. */
  readonly hidden: readonly string[];
}

/** `--key value`, `--key=value` and `key=value`. @param job its name is part of those of the variables */
export function safeArguments(args: readonly string[], job: string): SafeArguments {
  const hidden: string[] = [];
  const variableFor = (key: string): string => {
    const name = `_${job}.${key.replace(/[^\p{L}\p{N}._-]+/gu, '-')}`.replace(/^_(?=\p{L})/u, '');
    hidden.push(name);
    return `\${${name}}`;
  };
  const safe = args.map((arg, index) => {
    const pair = /^(-{0,2})([\w.-]+)=([^]*)$/.exec(arg);
    if (pair !== null) {
      const [, dashes = '', key = '', value = ''] = pair;
      return isCleartextSecret(key, value) ? `${dashes}${key}=${variableFor(key)}` : arg;
    }
    const key = /^--?([\w.-]+)$/.exec(args[index - 1] ?? '')?.[1] ?? '';
    return !arg.startsWith('--') && isCleartextSecret(key, arg) ? variableFor(key === '' ? `argument${String(index + 1)}` : key) : arg;
  });
  return { args: safe, hidden };
}
