/** What the names, versions and addresses of a `sluice.yaml` look like. */
import { message } from '../../l10n/localize.ts';
import { VARIABLE_NAME } from './references.ts';
import type { TextRule } from './yamlFields.ts';

/** Project IDs and the names of environments and clusters. */
export const NAME_RULE: TextRule = {
  pattern: /^[\p{L}\p{N}_][\p{L}\p{N}._-]{0,99}$/u,
  complaint: (value) => message('project.badName', { value }),
};

export const VARIABLE_RULE: TextRule = {
  pattern: VARIABLE_NAME,
  complaint: (value) => message('project.badVariableName', { value }),
};

export const FLINK_VERSION_RULE: TextRule = {
  pattern: /^\d+\.\d+(\.\d+)?$/,
  complaint: (value) => message('project.badFlinkVersion', { value }),
};

/** Scheme, host, port and path; no query, and no user information, since credentials do not belong in a file. */
export const ADDRESS_RULE: TextRule = {
  pattern: /^https?:\/\/(\[[0-9A-Fa-f:.]+\]|[^\s/?#@:[\]]+)(:\d{1,5})?(\/[^\s?#@]*)?$/u,
  complaint: (value) => message('project.badAddress', { value: value.replace(/\/\/[^/]*@/, '//…@') }),
};
