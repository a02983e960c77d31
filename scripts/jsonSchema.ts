/** The JSON Schema of a shape, for other editors of YAML: as strict as our own reader about what stands in one place. */
import type { Shape, TextShape } from '../core/project/shape.ts';
import type { TextRule } from '../core/project/yamlFields.ts';
import { localize } from '../l10n/localize.ts';

export interface SchemaOptions {
  /** Whether a `${variable}` may stand wherever a value does. */
  readonly hasReferences: boolean;
}

const REFERENCE = { type: 'string', pattern: '\\$\\{[^{}]*\\}' };

export function jsonSchema(shape: Shape, options: SchemaOptions): object {
  switch (shape.kind) {
    case 'text':
      return shape.names === 'variable' || shape.rule === undefined ? ofAnyText(shape.rule) : orReference(ofText(shape.rule), options);
    case 'count':
      return orReference({ type: 'integer', minimum: shape.least }, options);
    case 'flag':
      return orReference({ type: 'boolean' }, options);
    case 'choice':
      return orReference({ enum: shape.values.flatMap((value) => (/^\d+$/.test(value) ? [Number(value), value] : [value])) }, options);
    case 'list':
      return { type: ['array', 'null'], items: jsonSchema(shape.item, options) };
    case 'table':
      return {
        type: ['object', 'null'],
        ...keyPattern(shape.key),
        additionalProperties: jsonSchema(shape.value, options),
      };
    case 'record':
      return recordSchema(shape, options);
  }
}

function recordSchema({ fields }: Extract<Shape, { kind: 'record' }>, options: SchemaOptions): object {
  const entries = Object.entries(fields);
  const required = entries.flatMap(([key, { isRequired }]) => (isRequired === true ? [key] : []));
  const properties = entries.map(([key, { shape, about, byDefault }]) => [
    key,
    {
      description: localize({ key: about, args: {} }, 'en'),
      ...jsonSchema(shape, options),
      ...(byDefault === undefined
        ? {}
        : { default: JSON.parse(/^(\d+|true|false)$/.test(byDefault) ? byDefault : `"${byDefault}"`) as unknown }),
    },
  ]);
  return {
    type: required.length === 0 ? ['object', 'null'] : 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(properties) as object,
  };
}

function keyPattern({ rule }: TextShape): object {
  return rule === undefined ? {} : { propertyNames: { pattern: rule.pattern.source } };
}

function ofAnyText(rule: TextRule | undefined): object {
  return rule === undefined ? { type: ['string', 'number', 'boolean'] } : ofText(rule);
}

/** What YAML reads as a number or a boolean is a text to us: `2.3` is a version, `true` a name. */
function ofText({ pattern }: TextRule): object {
  const others = [...(pattern.test('2.3') || pattern.test('7') ? ['number'] : []), ...(pattern.test('true') ? ['boolean'] : [])];
  return { type: others.length === 0 ? 'string' : ['string', ...others], pattern: pattern.source };
}

function orReference(schema: object, { hasReferences }: SchemaOptions): object {
  return hasReferences ? { anyOf: [schema, REFERENCE] } : schema;
}
