/** Lints the text of a fixture as if it were a file of the product. */
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';

/** 1-based lines that `rule` complains about; `config` are the flat configurations to lint with. */
export async function linesWithProblems(text: string, rule: string, config: readonly Linter.Config[]): Promise<readonly number[]> {
  const filePath = /^\/\/ as: (.+)$/m.exec(text)?.[1];
  if (filePath === undefined) throw new Error('the fixture does not say which file it stands for');
  const parser = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } } as Linter.Config;
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [parser, ...config] });
  const [result] = await eslint.lintText(text, { filePath });
  const problems = result?.messages ?? [];
  const fatal = problems.find((problem) => problem.fatal === true);
  if (fatal !== undefined) throw new Error(fatal.message);
  return [...new Set(problems.filter((problem) => problem.ruleId === rule).map((problem) => problem.line))];
}
