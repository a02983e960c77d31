/** Finds passwords and the like that are written out, and puts names in their places. */
import { referencesIn } from '../project/references.ts';

/** A key whose value is nobody else's business: what Flink hides itself (GlobalConfiguration), and what others call theirs. */
const SECRET_KEY =
  /(?:password|passwd|passphrase|pwd|secret|token|credential|access[-_.]?key|api[-_.]?key|private[-_.]?key|service[-_.]?key|account[-_.]?key|auth-params|basic-auth|authorization|http-headers|jaas\.config)|(?:^|[._-])(?:pass|pw|auth|headers?|sk)$/i;
/** Keys that only sound like one: how long, how often, where, whether. */
const HARMLESS_KEY =
  /(?:[._-](?:enabled|type|format|provider|class|interval|ms|expiry|ratio|backoff|location|path|file|name)|endpoint|url|uri)$/i;
/** A value that has one in it: in an address, or as one of several settings. */
const SECRET_INSIDE =
  /(?:[a-z][a-z0-9+.-]*:\/\/[^\s/@:]*:[^\s/@]+@|(?:password|passwd|pwd|secret|token|access[-_]?key)["']*\s*[=:]\s*["']*[^\s&;"'$])/i;

/** What stands in the header Authorization. */
const AUTHORIZATION = /(?:^|:\s*)(?:Basic|Bearer)\s+\S{4}/;

const LONGEST_SEARCHED = 4096;

/** `'key' = 'value'`, in comments too. */
const OPTION = /'([\w.-]+)'(\s*=\s*)'((?:[^']|'')*)'/g;

/** Whether the value of an option or an argument is a secret that is written out. */
export function isCleartextSecret(key: string, value: string): boolean {
  const isHarmless = value.trim() === '' || /^(?:true|false)$/i.test(value) || isOnlyReference(value);
  if (isHarmless) return false;
  const searched = value.slice(0, LONGEST_SEARCHED);
  return (SECRET_KEY.test(key) && !HARMLESS_KEY.test(key)) || SECRET_INSIDE.test(searched) || AUTHORIZATION.test(searched);
}

function isOnlyReference(value: string): boolean {
  const [first] = referencesIn(value);
  return first !== undefined && first.kind !== 'escaped' && first.span.start === 0 && first.span.end === value.length;
}

export interface NamedSecret {
  readonly name: string;
  /** Of the option whose value it is. */
  readonly key: string;
  readonly place: string;
}

/** Gives secrets names, to the same value the same one. Values never leave it. */
export class SecretNames {
  readonly #names = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #found: NamedSecret[] = [];

  /** @param taken names that may have other values */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** Each once, where it was first found. */
  get found(): readonly NamedSecret[] {
    return this.#found;
  }

  /** The script with references for values of options. @param job its name goes into those of the secrets */
  hide(sql: string, job: string, place: string): string {
    return sql.replace(OPTION, (whole, key: string, equals: string, value: string) => {
      if (!isCleartextSecret(key, value)) return whole;
      return `'${key}'${equals}'\${secret:${this.#nameOf(value, job, key, place)}}'`;
    });
  }

  #nameOf(value: string, job: string, key: string, place: string): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    // Of letters that the name of an environment variable may have, too.
    const base = `${job}_${key}`
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '_')
      .replace(/^[_0-9]+/, '');
    let name = base;
    for (let number = 2; this.#taken.has(name); number++) name = `${base}_${String(number)}`;
    this.#taken.add(name);
    this.#names.set(value, name);
    this.#found.push({ name, key, place });
    return name;
  }
}
