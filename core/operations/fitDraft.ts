/** Takes from the draft of a definition what the project would not take. */
import { message, type Message } from '../../l10n/localize.ts';
import type { FlinkFacts } from '../flink/flinkFacts.ts';
import { draftText } from '../import/jobDraft.ts';
import type { Files } from '../ports.ts';
import { checkJob } from '../project/checkJob.ts';
import { readJobTree } from '../project/jobDefinition.ts';
import type { JobName } from '../project/jobNames.ts';
import type { Project } from '../project/project.ts';
import { projectCodes } from '../project/projectCodes.ts';
import type { YamlNode } from '../project/yamlTree.ts';
import type { DraftedJob, DraftFile } from './draftImport.ts';

export interface FitOrder {
  readonly files: Files;
  readonly project: Project;
  readonly names: readonly JobName[];
  readonly facts: FlinkFacts;
  /** Not written yet, and seen as if they were. */
  readonly drafts: readonly DraftFile[];
}

export type FittedJob =
  | { readonly kind: 'fits'; readonly text: string; readonly leftOut: readonly Message[] }
  | { readonly kind: 'unfit'; readonly reason: Message };

type Path = readonly (string | number)[];

/** Without these a definition runs something else, or nothing. */
const NEEDED: ReadonlySet<unknown> = new Set(['version', 'name', 'sql', 'includes', 'jar']);
const MOST_PARTS = 100;

/** What has no value yet is no fault of the draft. */
export async function fitDraft(order: FitOrder, job: DraftedJob): Promise<FittedJob> {
  const leftOut: Message[] = [];
  const files = withDrafts(order.files, [...order.drafts, ...job.scripts]);
  for (let round = 0; round < MOST_PARTS; round++) {
    const text = draftText(job.draft);
    const problems = await checkJob(files, { ...order, path: job.path, text });
    const wrong = problems.find(({ severity, code }) => severity === 'error' && code !== projectCodes.undefinedVariable);
    if (wrong === undefined) return { kind: 'fits', text, leftOut };
    const path = pathAt(readJobTree(text).root, wrong.span.start);
    if (path.length === 0 || NEEDED.has(path[0])) return { kind: 'unfit', reason: wrong.message };
    remove(job, path);
    leftOut.push(message('import.partLeftOut', { part: path.join('.'), reason: wrong.message }));
  }
  return { kind: 'unfit', reason: message('import.tooMuchLeftOut') };
}

/** The innermost key or item that the problem is about. */
function pathAt(node: YamlNode | undefined, offset: number): Path {
  if (node?.kind === 'map') {
    const entry = node.entries.find(({ keySpan, value }) => keySpan.start <= offset && offset <= Math.max(keySpan.end, value.span.end));
    return entry === undefined ? [] : [entry.key, ...pathAt(entry.value, offset)];
  }
  if (node?.kind !== 'list') return [];
  const index = node.items.findIndex((item) => item.span.start <= offset && offset <= item.span.end);
  const item = node.items[index];
  return item === undefined ? [] : [index, ...pathAt(item, offset)];
}

/** With what is empty without it. */
function remove({ draft }: DraftedJob, path: Path): void {
  draft.deleteIn(path);
  const parent = path.slice(0, -1);
  const left: unknown = parent.length === 0 ? undefined : draft.getIn(parent);
  if (left !== null && typeof left === 'object' && 'items' in left && Array.isArray(left.items) && left.items.length === 0)
    draft.deleteIn(parent);
}

function withDrafts(files: Files, drafts: readonly DraftFile[]): Files {
  const texts = new Map(drafts.map(({ path, text }) => [path, text]));
  return {
    ...files,
    read: async (path) => {
      const text = texts.get(path);
      return text === undefined ? files.read(path) : encodeUtf8(text);
    },
    size: async (path) => texts.get(path)?.length ?? files.size(path),
  };
}

/** `core/` has no `TextEncoder`. Half a character becomes what it becomes in a file. */
function encodeUtf8(text: string): Uint8Array {
  const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
  const bytes = encoded.match(/%..|[^]/g) ?? [];
  return Uint8Array.from(bytes, (byte) => (byte.length === 3 ? Number.parseInt(byte.slice(1), 16) : byte.charCodeAt(0)));
}
