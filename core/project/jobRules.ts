/** What the values of a job definition look like. */
import { message } from '../../l10n/localize.ts';
import type { TextRule } from './yamlFields.ts';

/** As Flink's `MemorySize.parse` reads it: a number, and a unit; bytes without one. */
export const MEMORY_RULE: TextRule = {
  pattern: anyCase(String.raw`^\d+ *(b|bytes|k|kb|kibibytes|m|mb|mebibytes|g|gb|gibibytes|t|tb|tebibytes)?$`),
  complaint: (value) => message('yaml.badMemory', { value }),
};

/** As Flink's `TimeUtils.parseDuration` reads it: a number, and a unit; milliseconds without one. From Flink 2.0 on `PT1H30M` too. */
export const DURATION_RULE: TextRule = {
  pattern: anyCase(
    String.raw`^(\d+ *(d|days?|h|hours?|m|min|minutes?|s|secs?|seconds?|ms|millis?|milliseconds?|µs|micros?|microseconds?|ns|nanos?|nanoseconds?)?|p(\d|d|t|h|m|s|\.)+)$`,
  ),
  complaint: (value) => message('yaml.badDuration', { value }),
};

/** group:artifact:version, with packaging and classifier before the version as Maven writes them. */
export const COORDINATE_RULE: TextRule = {
  pattern: /^[\w.-]+:[\w.-]+(:[\w.-]+){1,3}$/,
  complaint: (value) => message('yaml.badCoordinate', { value }),
};

/** What git clones from; nothing that git would run, and no password, since the file is for everybody. */
export const REPOSITORY_RULE: TextRule = {
  pattern:
    /^(https:\/\/[^\s/?#@:]+(:\d{1,5})?\/[^\s?#]+|ssh:\/\/([\w.-]+@)?[^\s/?#@:-][^\s/?#@:]*(:\d{1,5})?\/[^\s?#]+|[\w.]+@[\w.-]+:[\w./~][^\s]*)$/,
  complaint: (value) => message('yaml.badRepository', { value: value.replace(/\/\/[^/]*@/, '//…@') }),
};

/** A branch, a tag or a commit, as `git check-ref-format` allows it; none that git would take for an option. */
export const REF_RULE: TextRule = {
  pattern: /^(?![-/.])(?!.*(\.\.|\/\/|@\{|\.lock$|[/.]$))[^\s~^:?*[\\]{1,250}$/,
  complaint: (value) => message('yaml.badRef', { value }),
};

export const CLASS_RULE: TextRule = {
  pattern: /^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u,
  complaint: (value) => message('yaml.badClass', { value }),
};

export const PATH_RULE: TextRule = {
  pattern: /^[^\0\r\n]{1,4096}$/,
  complaint: () => message('yaml.badPath'),
};

export const SCRIPT_RULE: TextRule = {
  pattern: anyCase(String.raw`^[^\0\r\n]{1,4092}\.sql$`),
  complaint: (value) => message('yaml.notScript', { value }),
};

export const JAR_RULE: TextRule = {
  pattern: anyCase(String.raw`^[^\0\r\n]{1,4092}\.jar$`),
  complaint: (value) => message('yaml.notJar', { value }),
};

export const DEFINITION_RULE: TextRule = {
  pattern: anyCase(String.raw`^[^\0\r\n]{1,4091}\.ya?ml$`),
  complaint: (value) => message('yaml.notDefinition', { value }),
};

/** A number between 0 and 1, or greater: a backoff multiplier, a jitter factor. */
export const DECIMAL_RULE: TextRule = {
  pattern: /^\d+(\.\d+)?$/,
  complaint: (value) => message('yaml.badDecimal', { value }),
};

/** JSON Schema knows no flag for it. */
function anyCase(pattern: string): RegExp {
  return new RegExp(
    pattern.replace(/(?<!\\)\p{L}/gu, (letter: string) => `[${letter}${letter.toUpperCase()}]`),
    'u',
  );
}
