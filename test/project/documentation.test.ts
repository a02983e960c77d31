/** The documentation of `sluice.yaml` is true: its example is sound, and it knows every code and option. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OWNED_OPTIONS } from '../../core/project/ownedOptions.ts';
import { projectCodes } from '../../core/project/projectCodes.ts';
import { readProject } from '../../core/project/projectFile.ts';

const text = readFileSync(new URL('../../docs/sluice-yaml.md', import.meta.url), 'utf8');

test('the example has no problems', () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  expect(readProject(example, { path: '/work/shop', name: 'shop' })).toMatchObject({ problems: [], value: { id: 'shop' } });
});

test('every code is explained', () => {
  expect([...text.matchAll(/^\| (JOB\d{3}) /gm)].map((match) => match[1])).toEqual(Object.values(projectCodes));
});

test('every owned option is named', () => {
  const missing = OWNED_OPTIONS.filter((option) => {
    const [, prefix = '', last = ''] = /^(.*\.)([^.]*)$/.exec(option) ?? [];
    return !text.includes(`\`${option}\``) && !(text.includes(`\`${prefix}\``) && text.includes(`\`${last}\``));
  });
  expect(missing).toEqual([]);
});
