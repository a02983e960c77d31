/** Facts that a running job carries come back as they were. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeJobFacts, encodeJobFacts, mergeJobParameters, type JobFacts } from '../../core/deploy/jobFacts.ts';

const FACTS: JobFacts = {
  identity: { projectId: 'shop', environment: 'dev', jobKey: 'orders' },
  script: 'jobs/orders.sql',
  source: { repository: 'https://git.example.org/shop.git', branch: 'main', commit: 'abc123', dirty: false },
  deployedBy: 'ann@desk',
  deployedAt: 1_700_000_000_000,
  sluiceVersion: '0.1.0',
};

/** Splits as Flink's map options do, for values without quotes. */
function asFlinkReads(parameters: string): Record<string, string> {
  const pairs = parameters.split(',').map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const);
  return Object.fromEntries(pairs);
}

test('facts come back through a map option', () => {
  expect(decodeJobFacts(asFlinkReads(encodeJobFacts(FACTS)))).toEqual(FACTS);
});

test('no text of a person can break the map option', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (branch, jobKey) => {
      const facts = { ...FACTS, identity: { ...FACTS.identity, jobKey }, source: { ...FACTS.source, branch } };
      const encoded = encodeJobFacts(facts);
      expect(encoded).not.toMatch(/['";{}\s]/);
      expect(decodeJobFacts(asFlinkReads(encoded))).toEqual(facts);
    }),
  );
});

test("the user's own parameters are kept in their form", () => {
  expect(mergeJobParameters('team:blue', FACTS)).toMatch(/^team:blue,sluice\.project:shop,/);
  expect(mergeJobParameters('{team: blue}', FACTS)).toMatch(/^\{team: blue, sluice\.project: "shop", /);
  expect(mergeJobParameters('  ', FACTS)).toMatch(/^sluice\.project:shop,/);
});

test('a job that says nothing about itself has no facts', () => {
  expect(decodeJobFacts({ team: 'blue' })).toBeUndefined();
  expect(decodeJobFacts({})).toBeUndefined();
});
