/** The JSON Schemas as another YAML editor would use them. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

/** Whether the schema of that name takes the text. */
export function schemaTakes(schema: 'sluice' | 'job', text: string): boolean {
  const file = new URL(`../../schemas/${schema}.schema.json`, import.meta.url);
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false }).compile(
    JSON.parse(readFileSync(file, 'utf8')) as object,
  );
  return validate(parse(text));
}
