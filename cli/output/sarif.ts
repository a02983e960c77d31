/** Problems as SARIF 2.1.0, which code review and CI systems read. */
import { LineIndex } from '../../core/text.ts';
import { localize, type Language } from '../../l10n/localize.ts';
import type { LocatedFile } from '../locatedFile.ts';

const LEVEL = { error: 'error', warning: 'warning', hint: 'note' } as const;

export function toSarif(files: readonly LocatedFile[], sluiceVersion: string, language: Language): string {
  const results = files.flatMap((file) => {
    const lines = new LineIndex(file.text);
    return file.problems.map((problem) => {
      const start = lines.positionAt(problem.span.start);
      const end = lines.positionAt(problem.span.end);
      return {
        ruleId: problem.code,
        level: LEVEL[problem.severity],
        message: { text: localize(problem.message, language) },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: encodeURI(file.relative), uriBaseId: 'SRCROOT' },
              region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
            },
          },
        ],
      };
    });
  });
  const rules = [...new Set(results.map((result) => result.ruleId))].sort().map((id) => ({ id }));
  const driver = { name: 'Sluice', version: sluiceVersion, rules };
  return `${JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] }, null, 2)}\n`;
}
