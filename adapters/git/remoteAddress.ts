/** A remote's address as it may be recorded and shown. */

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'ssh:', 'git:', 'file:']);

/** Without user name, password, query and fragment (the user name of SSH stays, it is no secret); `undefined` for what is no plain address. */
export function withoutCredentials(address: string | undefined): string | undefined {
  if (address === undefined || address.includes('::') || /[\s\p{Cc}]/u.test(address)) return undefined;
  if (address.includes('://')) return plainUrl(address);
  if (isLocalPath(address)) return address;
  return /^(?:[^@/:]+@)?[^@/:]+:[^@:]+$/.test(address) ? address : undefined;
}

function plainUrl(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !SCHEMES.has(url.protocol)) return undefined;
  if (url.protocol !== 'ssh:') url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return url.href;
}

/** Git's own rule: a colon after the first slash, or after a Windows drive, is part of a path. */
function isLocalPath(address: string): boolean {
  return /^[A-Za-z]:[\\/]/.test(address) || !/^[^/]*:/.test(address);
}
