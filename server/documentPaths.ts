/** URIs of documents and paths of files. */
import { basename, dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isJobFile } from '../core/project/jobDefinition.ts';
import { PROJECT_FILE } from '../core/project/projectFile.ts';

/** `undefined` for what is not a file of this machine, such as an unsaved document. */
export function pathOf(uri: string): string | undefined {
  return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

export function isProjectFile(uri: string): boolean {
  const path = pathOf(uri);
  return path !== undefined && basename(path) === PROJECT_FILE;
}

/** A `*.job.yaml`. */
export function isJobDocument(uri: string): boolean {
  const path = pathOf(uri);
  return path !== undefined && isJobFile(path);
}

/** Whether it is one of our YAML files, and no script. */
export function isYamlDocument(uri: string): boolean {
  return isProjectFile(uri) || isJobDocument(uri);
}

export function folderOf(path: string): { readonly path: string; readonly name: string } {
  const folder = dirname(path);
  return { path: folder, name: basename(folder) };
}
