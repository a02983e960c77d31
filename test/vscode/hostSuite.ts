/** Runs the extension host suite in a page: the extension is loaded from this folder, as in development. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';

export interface HostResult {
  readonly name: string;
  /** `undefined` when it passed. */
  readonly error?: string;
}

/** What the server's page is told beyond its own configuration. */
interface DevelopmentOptions {
  readonly extensions: readonly object[];
  readonly extensionTestsPath: object;
}

/**
 * Has every page of the visitor load an extension from a folder and run a test module; call it before a page is opened.
 *
 * @returns resolves with the suite's exit code
 */
export async function loadSuite(
  visitor: BrowserContext,
  server: string,
  extension: string,
  suite: string,
): Promise<{ readonly exitCode: Promise<number> }> {
  const remote = (path: string) => ({ $mid: 1, scheme: 'vscode-remote', authority: new URL(server).host, path });
  const options: DevelopmentOptions = { extensions: [remote(extension)], extensionTestsPath: remote(suite) };
  await visitor.addInitScript(addDevelopmentOptions, options);
  let end: (code: number) => void = () => undefined;
  const exitCode = new Promise<number>((resolve) => {
    end = resolve;
  });
  await visitor.exposeFunction('codeAutomationExit', (code: number) => end(code));
  await visitor.exposeFunction('codeAutomationLog', () => undefined);
  return { exitCode };
}

export async function readResults(file: string): Promise<readonly HostResult[]> {
  return JSON.parse(await readFile(file, 'utf8')) as readonly HostResult[];
}

/** Runs in the page: adds to the configuration as soon as the HTML holds it. */
function addDevelopmentOptions(options: DevelopmentOptions): void {
  if (window !== window.top) return;
  const observer = new MutationObserver(() => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    const settings = element?.getAttribute('data-settings');
    if (element === null || settings === null || settings === undefined) return;
    observer.disconnect();
    const configuration = JSON.parse(settings) as { readonly developmentOptions?: object };
    const developmentOptions = { ...configuration.developmentOptions, ...options };
    element.setAttribute('data-settings', JSON.stringify({ ...configuration, developmentOptions }));
  });
  observer.observe(document, { childList: true, subtree: true });
}
