/** Addresses and `file:` URIs as text, since `core/` has no `URL`. */

/** The host of an `http(s)` address, lower case, without port; `undefined` when it is no such address or carries a user name. */
export function hostOf(address: string): string | undefined {
  const match = /^https?:\/\/(\[[0-9a-f:.]+\]|[^/:@\s?#]+)(?::\d{1,5})?(?:[/?#].*)?$/i.exec(address);
  return match?.[1]?.toLowerCase();
}

/** The form in which Flink prints local paths: `file:/a/b`, for `file:///a/b` too. Other URIs stay as they are. */
export function asFlinkUri(uri: string): string {
  return uri.replace(/^file:\/{2,}/, 'file:/');
}

/** `base` and `path` with one slash between them. */
export function joinUri(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}
