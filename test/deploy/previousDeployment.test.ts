/** Which deployment is gone back to when the newest does not do. */
import { expect, test } from 'vitest';
import { previousDeployment } from '../../core/deploy/previousDeployment.ts';
import type { DeploymentRecord } from '../../core/ledger.ts';
import { deployment } from '../support/ledgerRecords.ts';

const lastSeen = { at: 1, status: 'FINISHED', tasks: undefined } as const;

function ran(number: number, statement: string, change: Partial<DeploymentRecord> = {}): DeploymentRecord {
  return deployment(number, { statements: [statement], lastSeen, ...change });
}

test('the newest with other statements that was seen on a cluster', () => {
  const wanted = ran(2, 'INSERT INTO a SELECT 1');
  const neverSeen = ran(3, 'INSERT INTO a SELECT 3', { lastSeen: undefined });
  expect(previousDeployment([ran(4, 'INSERT INTO a SELECT 2'), neverSeen, wanted, ran(1, 'INSERT INTO a SELECT 0')])).toBe(wanted);
});

test('none where the same statements ran before, where an adopted job tells none, or where nothing was before', () => {
  expect(previousDeployment([ran(2, 'INSERT'), ran(1, 'INSERT')])).toBeUndefined();
  expect(previousDeployment([ran(2, 'INSERT'), ran(1, '', { statements: [], adopted: true })])).toBeUndefined();
  expect(previousDeployment([ran(1, 'INSERT')])).toBeUndefined();
  expect(previousDeployment([])).toBeUndefined();
});
