/** Changes of projects: one of their files written, an environment chosen, a cluster looked at; and what the client asks about them. */
import { dirname } from 'node:path';
import type { Project } from '../core/project/project.ts';
import { isProjectFile, isYamlDocument, pathOf } from './documentPaths.ts';
import { netted } from './handlerNet.ts';
import {
  CLUSTERS_SEEN,
  ENVIRONMENT_SELECTED,
  PROJECT_CHANGED,
  PROJECT_OF,
  type ClustersSeen,
  type EnvironmentFacts,
  type EnvironmentSelected,
  type ProjectChanged,
  type ProjectFacts,
  type ProjectOf,
} from './protocol.ts';
import type { ServerParts } from './serverParts.ts';

/** @param refresh asks the client for what it has to ask anew */
export function registerProjects(parts: ServerParts, refresh: () => Promise<void>): void {
  const { connection, documents, projects, index, seen, publisher, log } = parts;
  const changed = netted(log, PROJECT_CHANGED, undefined, async (uris: readonly string[]) => {
    index.stored(uris);
    const folders = uris.filter(isProjectFile).flatMap((uri) => folderAt(uri) ?? []);
    if (folders.length > 0) projects.clear();
    for (const folder of folders) publisher.all(folder);
    publisher.dependents(uris);
    await Promise.all(folders.map((folder) => announce(parts, folder)));
    if (uris.some(isYamlDocument)) await refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => changed(changes.map(({ uri }) => uri)));
  documents.onDidSave(({ document }) => void changed([document.uri]));
  connection.onNotification(
    ENVIRONMENT_SELECTED,
    netted(log, ENVIRONMENT_SELECTED, undefined, async ({ folder, environment }: EnvironmentSelected) => {
      projects.choose(folder, environment);
      publisher.all();
      await refresh();
    }),
  );
  connection.onNotification(
    CLUSTERS_SEEN,
    netted(log, CLUSTERS_SEEN, undefined, (all: ClustersSeen): void => {
      if (seen.note(all)) publisher.definitions();
    }),
  );
  connection.onRequest(
    PROJECT_OF,
    netted(log, PROJECT_OF, null, ({ uri }: ProjectOf) => factsOf(parts, uri)),
  );
}

function folderAt(uri: string): string | undefined {
  const path = pathOf(uri);
  return path === undefined ? undefined : dirname(path);
}

async function announce({ connection }: ServerParts, folder: string): Promise<void> {
  const payload: ProjectChanged = { folder };
  await connection.sendNotification(PROJECT_CHANGED, payload);
}

async function factsOf({ projects }: ServerParts, uri: string): Promise<ProjectFacts | null> {
  if (pathOf(uri) === undefined) return null;
  const { project, file, environment } = await projects.of(uri);
  return {
    folder: project.folder,
    id: project.id,
    isDeclared: file !== undefined,
    environments: environmentFacts(project),
    activeEnvironment: environment.name,
  };
}

function environmentFacts(project: Project): readonly EnvironmentFacts[] {
  return project.environments.map(({ name, cluster, isProtected }) => ({ name, cluster, isProtected }));
}
