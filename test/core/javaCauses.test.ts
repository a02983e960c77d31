/** Stack traces as Flink's replies carry them. */
import { expect, test } from 'vitest';
import { describeInnermostCause, innermostCause, parseJavaCauses } from '../../core/flink/javaCauses.ts';

test('causes, outermost first, without frames and suppressed exceptions', () => {
  const trace = [
    'org.apache.flink.runtime.JobException: Recovery is suppressed',
    '\tat org.apache.flink.A.b(A.java:1)',
    '\tSuppressed: java.lang.IllegalStateException: not this',
    '\t\tat org.apache.flink.A.c(A.java:2)',
    '\t... 3 more',
    'Caused by: java.lang.NullPointerException',
    '\tat org.apache.flink.A.d(A.java:3)',
  ].join('\n');
  expect(parseJavaCauses(trace)).toEqual([
    { className: 'org.apache.flink.runtime.JobException', message: 'Recovery is suppressed' },
    { className: 'java.lang.NullPointerException', message: '' },
  ]);
  expect(describeInnermostCause(trace)).toBe('java.lang.NullPointerException');
});

test('a suppressed exception is no part of a message', () => {
  expect(innermostCause('a.B: closed\n\tSuppressed: a.C: not this\n\t\tat x.y(Z.java)')).toEqual({ className: 'a.B', message: 'closed' });
});

test('a message of several lines is whole', () => {
  const trace = 'a.B: first\nCaused by: a.C: one\n  "two"\nthree: a.D: not a cause\n\tat x.y(Z.java)\n';
  expect(innermostCause(trace)).toEqual({ className: 'a.C', message: 'one\n  "two"\nthree: a.D: not a cause' });
});

test('an exception of the JobManager inside one of its client', () => {
  const trace = [
    '<Exception on server side:',
    'a.Outer: Failed to execute',
    '\tat a.b(C.java)',
    'Caused by: org.apache.flink.runtime.rest.util.RestClientException: [Internal server error., <Exception on server side:',
    'a.DuplicateJobSubmissionException: Job has already been submitted.',
    '\tat a.b(C.java)',
    '',
    'End of exception on server side>]',
    '\tat a.b(C.java)',
    '',
    'End of exception on server side>',
  ].join('\r\n');
  expect(parseJavaCauses(trace)).toEqual([
    { className: 'a.Outer', message: 'Failed to execute' },
    { className: 'org.apache.flink.runtime.rest.util.RestClientException', message: '[Internal server error.' },
    { className: 'a.DuplicateJobSubmissionException', message: 'Job has already been submitted.' },
  ]);
});

test('a text without a trace is its own cause', () => {
  expect(parseJavaCauses('Not found: /v9/info')).toEqual([]);
  expect(describeInnermostCause('  Not found: /v9/info\nmore')).toBe('Not found: /v9/info');
  expect(describeInnermostCause('')).toBe('');
});

test('inner classes are classes', () => {
  expect(innermostCause('Caused by: org.apache.flink.util.FutureUtils$RetryException: x')?.className).toBe(
    'org.apache.flink.util.FutureUtils$RetryException',
  );
});
