/** Which variables the files of each project use; a file is read once until it changes. */
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isWorldError } from '../core/errors.ts';
import type { Files } from '../core/ports.ts';
import { listProjectFiles } from '../core/project/projectFiles.ts';
import { usedVariables, usesIn, usesOnDisk, type FileUses, type UsesOf } from '../core/project/usedVariables.ts';
import { pathOf } from './documentPaths.ts';

/** `undefined` while nobody can say for sure. */
export type Names = ReadonlySet<string> | undefined;

export class UsedVariables {
  readonly #files: Files;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #onDisk: UsesOf;
  readonly #lists = new Map<string, Promise<readonly string[]>>();
  readonly #uses = new Map<string, Promise<FileUses | undefined>>();
  readonly #names = new Map<string, Promise<Names>>();
  readonly #last = new Map<string, Names>();

  constructor(files: Files, documents: TextDocuments<TextDocument>) {
    this.#files = files;
    this.#documents = documents;
    this.#onDisk = usesOnDisk(files);
  }

  /** Of the project in this folder, in the open text where a file is open. The same object until something changes. */
  async of(folder: string): Promise<Names> {
    const known = this.#names.get(folder);
    if (known !== undefined) return known;
    const reading = this.#read(folder);
    this.#names.set(folder, reading);
    reading.catch(() => this.#names.delete(folder));
    const names = await reading;
    this.#last.set(folder, names);
    return names;
  }

  /** What was known last, perhaps of older texts; at once. */
  last(folder: string): Names {
    return this.#last.get(folder);
  }

  /** The text of an open file is another one. */
  edited(uri: string): void {
    const path = pathOf(uri);
    if (path !== undefined) this.#uses.delete(path);
    this.#names.clear();
  }

  /** Files were written, made or deleted. */
  stored(uris: readonly string[]): void {
    for (const uri of uris) this.edited(uri);
    this.#lists.clear();
  }

  async #read(folder: string): Promise<Names> {
    try {
      return await usedVariables(await this.#list(folder), (path) => this.#usesOf(path));
    } catch (error) {
      if (isWorldError(error)) return undefined;
      throw error;
    }
  }

  async #list(folder: string): Promise<readonly string[]> {
    const known = this.#lists.get(folder);
    if (known !== undefined) return known;
    const listing = listProjectFiles(this.#files, folder);
    this.#lists.set(folder, listing);
    listing.catch(() => this.#lists.delete(folder));
    return listing;
  }

  async #usesOf(path: string): Promise<FileUses | undefined> {
    const known = this.#uses.get(path);
    if (known !== undefined) return known;
    const open = this.#documents.all().find(({ uri }) => pathOf(uri) === path);
    const reading = open === undefined ? this.#onDisk(path) : Promise.resolve(usesIn(this.#files.paths, path, open.getText()));
    this.#uses.set(path, reading);
    reading.catch(() => this.#uses.delete(path));
    return reading;
  }
}
