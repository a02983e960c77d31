/** Windows' own tools by their full path, so that no folder of a search path can put another in their place. */
import { join } from 'node:path';

/** Path of a program in `System32` or below it. */
export function systemTool(...parts: readonly string[]): string {
  return join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', ...parts);
}
