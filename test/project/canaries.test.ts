/** A secret is refused in every field of a job definition: none of them reaches Flink in a way that hides it. */
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { JOB_SHAPE } from '../../core/project/jobShape.ts';
import type { Shape } from '../../core/project/shape.ts';
import { jobFolder, problemsOfJob } from '../support/jobFolder.ts';

const CANARY = '${secret:CANARY}';

interface Planted {
  readonly path: string;
  readonly value: unknown;
}

/** Values of a shape with the canary at one place each, keys that the user chooses among them. */
function planted(shape: Shape, path: string): readonly Planted[] {
  switch (shape.kind) {
    case 'record':
      return Object.entries(shape.fields).flatMap(([key, field]) =>
        planted(field.shape, path === '' ? key : `${path}.${key}`).map((each) => ({ ...each, value: { [key]: each.value } })),
      );
    case 'table':
      return [
        { path: `${path} (a key)`, value: { [CANARY]: null } },
        ...planted(shape.value, `${path}.*`).map((each) => ({ ...each, value: { dev: each.value } })),
      ];
    case 'list':
      return planted(shape.item, `${path}[]`).map((each) => ({ ...each, value: [each.value] }));
    default:
      return [{ path, value: CANARY }];
  }
}

const FIELDS = planted(JOB_SHAPE, '');

test('there are as many fields as the reference lists', () => {
  expect(FIELDS.length).toBeGreaterThan(80);
});

describe.each([
  ['alone', (value: unknown) => stringify(value)],
  ['behind a text', (value: unknown) => stringify(value).replaceAll(CANARY, `text-${CANARY}`)],
])('%s', (_how, write) => {
  test.each(FIELDS.map(({ path, value }) => [path, value] as const))('%s', async (_path, value) => {
    const text = write(value);
    const folder = jobFolder({ 'x.job.yaml': text });
    const problems = await problemsOfJob(folder, 'x.job.yaml', text);
    const errors = problems.filter(
      ({ severity, span }) => severity === 'error' && text.slice(span.start, span.end).includes('secret:CANARY'),
    );
    expect(errors, text).not.toEqual([]);
  });
});
