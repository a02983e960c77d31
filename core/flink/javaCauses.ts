/** The causes in a Java stack trace as Flink prints it in replies and exceptions. */

/** One exception of a trace. */
export interface JavaCause {
  /** Full class name, e.g. `java.io.IOException`. */
  readonly className: string;
  /** Empty when the exception has none; may have several lines. */
  readonly message: string;
}

const EXCEPTION = /^(?:Caused by: )?((?:[a-z_][\w$]*\.)+[A-Z][\w$]*)(?:: ([^]*))?$/;
const SERVER_SIDE = '<Exception on server side:';
const SERVER_SIDE_END = 'End of exception on server side>';

/**
 * The exceptions of a trace, outermost first. A trace that a Flink client wraps into a message (`<Exception on server side:`) counts as
 * the cause of the exception that wraps it; suppressed exceptions and frames are left out. Empty when the text holds no trace.
 */
export function parseJavaCauses(trace: string): readonly JavaCause[] {
  const causes: JavaCause[] = [];
  let headIsNext = true;
  let open: { readonly className: string; readonly lines: string[] } | undefined;
  const close = (): void => {
    if (open !== undefined) causes.push({ className: open.className, message: open.lines.join('\n').trim() });
    open = undefined;
  };
  for (const line of trace.split(/\r?\n/)) {
    const head = headIsNext || line.startsWith('Caused by: ') ? EXCEPTION.exec(withoutServerSide(line)) : null;
    if (head?.[1] !== undefined) {
      close();
      open = { className: head[1], lines: [head[2] ?? ''] };
    } else if (/^\s+(?:at |\.\.\. |Suppressed: )/.test(line) || line.startsWith(SERVER_SIDE_END)) {
      close();
    } else if (open !== undefined && !line.endsWith(SERVER_SIDE)) {
      open.lines.push(line);
    }
    headIsNext = line.endsWith(SERVER_SIDE) || (headIsNext && line === '');
  }
  close();
  return causes;
}

/** The innermost cause of a trace; `undefined` when the text holds none. */
export function innermostCause(trace: string): JavaCause | undefined {
  return parseJavaCauses(trace).at(-1);
}

/** The innermost cause as one text, `class: message`; the first line of a text that holds no trace. */
export function describeInnermostCause(trace: string): string {
  const cause = innermostCause(trace);
  if (cause === undefined) return trace.trim().split('\n', 1)[0] ?? '';
  return cause.message === '' ? cause.className : `${cause.className}: ${cause.message}`;
}

function withoutServerSide(line: string): string {
  const at = line.lastIndexOf(SERVER_SIDE);
  return at > 0 ? line.slice(0, at).replace(/[[, ]+$/, '') : line;
}
