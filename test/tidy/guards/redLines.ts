/** Fixtures say themselves where they are wrong: a line that must be found ends with `// red`. */

/** 1-based numbers of the lines that end with `// red`. */
export function redLines(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => (line.endsWith('// red') ? [index + 1] : []));
}
