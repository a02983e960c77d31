/** Adds up what the parts of a test run report: passed and failed, and why a part that reports nothing is a failure. */

/** The counts of a report in the form of vitest's JSON reporter; the workbench's runner writes the same fields. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Skipped tests; there should be none. */
  readonly numPendingTests?: number;
}

/** How a part of the run ended. */
export interface PartOutcome {
  readonly name: string;
  readonly exitCode: number;
  /** `noReport`: the part only has an exit code. `undefined`: it should have written a report and did not. */
  readonly report: TestReport | 'noReport' | undefined;
}

export interface TestSummary {
  readonly passed: number;
  readonly failed: number;
  /** One sentence for each failure that no report counts. */
  readonly remarks: readonly string[];
}

/** The sum. A part that ran no test, skipped one, or failed without a failed test counts as one failure each. */
export function summarizeTests(parts: readonly PartOutcome[]): TestSummary {
  const each = parts.map(summarizePart);
  const nothing = each.every((summary) => summary.passed === 0 && summary.failed === 0);
  return {
    passed: sum(each.map((summary) => summary.passed)),
    failed: nothing ? 1 : sum(each.map((summary) => summary.failed)),
    remarks: nothing ? ['no test ran'] : each.flatMap((summary) => summary.remarks),
  };
}

function summarizePart({ name, exitCode, report }: PartOutcome): TestSummary {
  if (report === 'noReport') return exitCode === 0 ? { passed: 1, failed: 0, remarks: [] } : failure(name, `exit code ${exitCode}`);
  if (report === undefined) return failure(name, `no report was written (exit code ${exitCode})`);
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped = 0 } = report;
  const remarks = [
    ...(passed + numFailedTests === 0 ? ['no test ran'] : []),
    ...(skipped > 0 ? [`${skipped} tests were skipped`] : []),
    ...(exitCode !== 0 && numFailedTests === 0 ? [`exit code ${exitCode} without a failed test`] : []),
  ];
  return { passed, failed: numFailedTests + remarks.length, remarks: remarks.map((remark) => `${name}: ${remark}`) };
}

function failure(name: string, remark: string): TestSummary {
  return { passed: 0, failed: 1, remarks: [`${name}: ${remark}`] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
