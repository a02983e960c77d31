/** The sum at the end of `npm test`. */
import { expect, test } from 'vitest';
import { summarizeTests } from '../../scripts/testSummary.ts';

test('adds up reports and parts that only have an exit code', () => {
  const summary = summarizeTests([
    { name: 'lint', exitCode: 0, report: 'noReport' },
    { name: 'unit', exitCode: 0, report: { numPassedTests: 40, numFailedTests: 0 } },
    { name: 'workbench', exitCode: 1, report: { numPassedTests: 3, numFailedTests: 2 } },
  ]);
  expect(summary).toEqual({ passed: 44, failed: 2, remarks: [] });
});

test.each([
  ['a part that fails', { exitCode: 1, report: 'noReport' }, 'lint: exit code 1'],
  ['a part without its report', { exitCode: 0, report: undefined }, 'lint: no report was written (exit code 0)'],
  ['a part without tests', { exitCode: 0, report: { numPassedTests: 0, numFailedTests: 0 } }, 'lint: no test ran'],
  ['skipped tests', { exitCode: 0, report: { numPassedTests: 5, numFailedTests: 0, numPendingTests: 2 } }, 'lint: 2 tests were skipped'],
  [
    'an exit code that no failed test explains',
    { exitCode: 1, report: { numPassedTests: 5, numFailedTests: 0 } },
    'lint: exit code 1 without a failed test',
  ],
] as const)('%s is one failure', (_, outcome, remark) => {
  const { failed, remarks } = summarizeTests([{ name: 'lint', ...outcome }]);
  expect({ failed, remarks }).toEqual({ failed: 1, remarks: [remark] });
});

test('no part at all is a failure', () => {
  expect(summarizeTests([]).failed).toBe(1);
});
