/** `npm test`: everything, one part after the other whatever fails before; the last line is the sum. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { CHECKS } from './checks.ts';
import { runPart, type Part } from './runPart.ts';
import { VSIX } from './tasks.mjs';
import { summarizeTests, type PartOutcome, type TestReport } from './testSummary.ts';

const REPORTS = '.test-results';

/** A part that writes a report to `.test-results/<report>.json`, or has an exit code only. */
interface TestPart extends Part {
  readonly report?: string;
}

const PARTS: readonly TestPart[] = [
  ...CHECKS,
  { name: 'build', args: ['esbuild.config.mjs'] },
  vitest('unit', 'unit', 'tidy'),
  vitest('flink', 'flink'),
  { name: 'package', args: [VSIX.file, ...(VSIX.args ?? [])] },
  { name: 'workbench', args: ['test/vscode/run.ts'], report: 'workbench' },
];

await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });
const outcomes: PartOutcome[] = [];
for (const part of PARTS) outcomes.push(await runTestPart(part));
const summary = summarizeTests(outcomes);
for (const remark of summary.remarks) console.log(remark);
console.log(`${summary.passed} passed, ${summary.failed} failed`);
process.exitCode = summary.failed === 0 ? 0 : 1;

function vitest(report: string, ...projects: readonly string[]): TestPart {
  const selected = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/${report}.json`];
  return { name: report, args: ['node_modules/vitest/vitest.mjs', 'run', ...selected, ...reporters], report };
}

async function runTestPart(part: TestPart): Promise<PartOutcome> {
  console.log(`\n== ${part.name}`);
  const { code, seconds } = await runPart(part, 'terminal');
  console.log(`== ${part.name}: ${code === 0 ? 'ok' : `exit code ${code}`}, ${seconds.toFixed(0)} s`);
  return { name: part.name, exitCode: code, report: part.report === undefined ? 'noReport' : await readReport(part.report) };
}

async function readReport(name: string): Promise<TestReport | undefined> {
  try {
    return JSON.parse(await readFile(`${REPORTS}/${name}.json`, 'utf8')) as TestReport;
  } catch {
    return undefined;
  }
}
