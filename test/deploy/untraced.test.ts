/** A protected environment takes only what is committed and pushed, unless told otherwise. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DeployPlan } from '../../core/deploy/deployPlan.ts';
import { newRepository, type TestRepository } from '../support/gitRepository.ts';
import { ordersOnFakeCluster, type OrdersOnFakeCluster } from '../support/ordersOnFakeCluster.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

async function scene(): Promise<OrdersOnFakeCluster & { readonly commit: () => TestRepository }> {
  const orders = await ordersOnFakeCluster();
  const { folder } = orders.scope;
  const file = join(folder, 'sluice.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('    cluster: main\n', '    cluster: main\n    protected: true\n'));
  const commit = (): TestRepository => {
    writeFileSync(join(folder, '.gitignore'), 'state/\n');
    return newRepository(folder);
  };
  return { ...orders, commit };
}

/** The reason that the plan gives, if it refuses. */
function reasonOf({ problems }: DeployPlan): unknown {
  const problem = problems.find(({ code }) => code === 'JOB115');
  return problem?.message.args['reason'];
}

test('no repository, changes, a commit that nobody else has: each is refused', async () => {
  const { plan, commit, scope } = await scene();
  expect(reasonOf(await plan())).toMatchObject({ key: 'deploy.untracedNoCommit' });
  const repository = commit();
  expect(reasonOf(await plan())).toMatchObject({
    key: 'deploy.untracedUnpushed',
    args: { commit: repository.git('rev-parse', 'HEAD').slice(0, 12) },
  });
  writeFileSync(join(scope.folder, 'new.sql'), 'SELECT 1;\n');
  expect(reasonOf(await plan())).toMatchObject({ key: 'deploy.untracedDirty' });
});

test('what is pushed is deployed, and what is not after a second thought', async () => {
  const { plan, commit } = await scene();
  const repository = commit();
  const remote = temporaryFolder();
  execFileSync('git', ['init', '--quiet', '--bare', remote]);
  repository.git('remote', 'add', 'origin', remote);
  repository.git('push', '--quiet', 'origin', 'main');
  expect((await plan()).problems).toEqual([]);
  repository.git('commit', '--quiet', '--allow-empty', '--message=Next');
  expect((await plan()).problems).toHaveLength(1);
  const anyway = await plan({ allowUntraced: true });
  expect(anyway.problems).toEqual([]);
  expect(anyway.warnings.map(({ key }) => key)).toContain('deploy.warnUntraced');
});
