/** Entry of the suite that runs inside the extension host: what `@vscode/test-electron` and a workbench in the browser call alike. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** Environment variable that names the file for the counts. */
const REPORT_VARIABLE = 'SLUICE_SUITE_REPORT';

/** @throws when a test failed, which VS Code turns into its exit code */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, color: false });
  mocha.addFile(join(__dirname, 'extension.test.cjs'));
  const results: { name: string; error?: string }[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => results.push({ name: test.fullTitle() }));
    runner.on('fail', (test, error: unknown) => results.push({ name: test.fullTitle(), error: String(error) }));
  });
  const report = process.env[REPORT_VARIABLE];
  if (report !== undefined) writeFileSync(report, JSON.stringify(results));
  if (failures > 0) throw new Error(`${String(failures)} tests failed`);
}
