/** The workbench as a user sees and touches it. */
import { errors, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { until } from './steps.ts';

/** Enough for a loaded machine; a wait ends as soon as its condition holds. */
const PATIENCE = 120_000;

/**
 * Milliseconds after which a menu or the palette is opened again: the workbench knows only some seconds after its start that a folder is
 * trusted, and what was opened before lacks the entries that need it.
 */
const LATE_ENTRY = 3_000;

/** Keeps what a page shows now, under a name. */
export type Picture = (page: WorkbenchPage, name: string) => Promise<void>;

export class WorkbenchPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** @param path of a folder, or of a `.code-workspace` file */
  static async open(visitor: BrowserContext, server: string, path: string): Promise<WorkbenchPage> {
    const page = await visitor.newPage();
    page.setDefaultTimeout(PATIENCE);
    const kind = path.endsWith('.code-workspace') ? 'workspace' : 'folder';
    await page.goto(`${server}/?${kind}=${encodeURIComponent(path)}`, { waitUntil: 'commit' });
    await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();
    return new WorkbenchPage(page);
  }

  /** Runs a command by its title, from the palette. */
  async command(title: string): Promise<void> {
    const row = this.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: title }).first();
    await until(`"${title}" in the palette`, async () => {
      const input = await this.#openPalette();
      await input.fill(`>${title}`);
      if (await holds(row, 'visible', LATE_ENTRY)) return true;
      await this.page.keyboard.press('Escape');
      return undefined;
    });
    await row.click();
  }

  /** Titles that the palette offers for a search. */
  async offeredCommands(search: string): Promise<readonly string[]> {
    const input = await this.#openPalette();
    await input.fill(`>${search}`);
    const rows = this.page.locator('.quick-input-widget .monaco-list-row');
    await rows.first().waitFor();
    const titles = await rows.allInnerTexts();
    await this.page.keyboard.press('Escape');
    return titles;
  }

  explorerFile(name: string): Locator {
    const label = this.page.locator('.label-name', { hasText: exactly(name) });
    return this.page.locator('.explorer-folders-view .monaco-list-row').filter({ has: label });
  }

  async openFile(name: string): Promise<void> {
    await this.activity('Explorer');
    await this.explorerFile(name).dblclick();
    await this.page.locator(`.tab[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-instance .view-lines').first().waitFor();
  }

  /** Shows a view container of the activity bar, if another one is in sight. */
  async activity(name: string): Promise<void> {
    const item = this.page.locator('.activitybar .action-item', { has: this.page.locator(`a[aria-label^="${name}"]`) });
    if ((await item.getAttribute('aria-selected')) !== 'true' && !(await item.getAttribute('class'))?.includes('checked'))
      await item.click();
  }

  async contextMenu(target: Locator, entry: string): Promise<void> {
    await until(`"${entry}" in the context menu`, async () => {
      await target.click({ button: 'right' });
      if (await holds(this.menuEntry(entry), 'visible', LATE_ENTRY)) return true;
      await this.page.keyboard.press('Escape');
      return undefined;
    });
    await this.chooseMenuEntry(entry);
  }

  /** A menu takes no click in the moment after it opened, so that a long press does not choose: then it is clicked again. */
  async chooseMenuEntry(entry: string): Promise<void> {
    const target = this.menuEntry(entry);
    await until(`a menu that took "${entry}"`, async () => {
      if (await holds(target, 'visible', 1_000)) await target.click({ timeout: 5_000 }).catch(ignoreTimeout);
      return (await holds(target, 'hidden', 3_000)) ? true : undefined;
    });
  }

  menuEntry(entry: string): Locator {
    return this.page
      .locator('.monaco-menu .action-item')
      .filter({ hasText: exactly(entry) })
      .first();
  }

  /** Makes the side bar so wide that descriptions can be read. */
  async widenSideBar(pixels: number): Promise<void> {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (box === null) throw new Error('the side bar is not in sight');
    const [x, y] = [box.x + box.width, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + pixels, y, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Items of the side bar's views. */
  viewItem(text: string | RegExp): Locator {
    return this.page.locator('.sidebar .pane-body .monaco-list-row').filter({ hasText: text }).first();
  }

  /** Presses a button that an item shows while the mouse is over it. */
  async viewAction(item: Locator, title: string): Promise<void> {
    await item.hover();
    await item.locator(`.action-label[aria-label^="${title}"]`).click();
  }

  /** What a view says while it is empty. */
  get welcome(): Locator {
    return this.page.locator('.sidebar .welcome-view-content:visible');
  }

  get dialog(): Locator {
    return this.page.locator('.monaco-dialog-box');
  }

  /** Presses a button of the open dialog; another dialog may follow at once. */
  async answer(button: string | RegExp): Promise<void> {
    const question = await this.dialog.locator('.dialog-message-text').innerText();
    await this.dialog.getByRole('button', { name: button, exact: true }).click();
    await this.dialog.filter({ hasText: question }).waitFor({ state: 'hidden' });
  }

  notification(text: string | RegExp): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item').filter({ hasText: text }).first();
  }

  async closeNotifications(): Promise<void> {
    await this.command('Notifications: Clear All Notifications');
  }

  /** An entry of the open quick pick. */
  pickEntry(text: string | RegExp): Locator {
    return this.page.locator('.quick-input-widget:visible .monaco-list-row').filter({ hasText: text }).first();
  }

  get input(): Locator {
    return this.page.locator('.quick-input-widget:visible input').first();
  }

  tab(text: string | RegExp): Locator {
    return this.page.locator('.tabs-container .tab').filter({ hasText: text }).first();
  }

  statusBar(text: string): Locator {
    return this.page.locator('.statusbar-item').filter({ hasText: text }).first();
  }

  codeLens(text: string): Locator {
    return this.page.locator('.codelens-decoration').filter({ hasText: text }).first();
  }

  /** A line of the output panel. */
  outputLine(text: string | RegExp): Locator {
    return this.page.locator('.panel .view-line').filter({ hasText: text }).first();
  }

  async closePanel(): Promise<void> {
    await this.command('View: Hide Panel');
    await this.page.locator('.part.panel').waitFor({ state: 'hidden' });
  }

  problem(text: string | RegExp): Locator {
    return this.page.locator('.markers-panel .monaco-list-row').filter({ hasText: text }).first();
  }

  /** Problems of all files in sight, without the rows of the files themselves. */
  get problems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row').filter({ hasText: /FSQL\d{3}|JOB\d{3}/ });
  }

  /** Puts the caret where a problem is. */
  async goTo(problem: Locator): Promise<void> {
    await problem.dblclick();
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** Opens the list of fixes at the caret. */
  async openQuickFixes(): Promise<void> {
    await this.command('Quick Fix...');
    await this.page.locator('.action-widget .monaco-list-row').first().waitFor();
  }

  quickFix(title: string): Locator {
    return this.page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first();
  }

  /** Replaces a text in the active editor, by its own find and replace. */
  async replace(before: string, after: string): Promise<void> {
    await this.page.locator('.editor-instance .view-lines').first().click();
    await this.page.keyboard.press('Control+h');
    const widget = this.page.locator('.find-widget.visible');
    await widget.locator('.find-part textarea').fill(before);
    await widget.locator('.replace-part textarea').fill(after);
    await this.page.keyboard.press('Control+Alt+Enter');
    await this.page.keyboard.press('Escape');
    await widget.waitFor({ state: 'detached' }).catch(() => undefined);
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
    await this.page.locator('.tab.dirty').waitFor({ state: 'detached' });
  }

  async #openPalette(): Promise<Locator> {
    const input = this.page.locator('.quick-input-widget:visible input').first();
    await this.page.keyboard.press('F1');
    await input.waitFor();
    return input;
  }
}

/** Whether `target` came into a state within a time, in milliseconds. */
function holds(target: Locator, state: 'visible' | 'hidden', timeout: number): Promise<boolean> {
  return target.waitFor({ state, timeout }).then(
    () => true,
    () => false,
  );
}

/** A click that found its target gone is no failure where the target may go by itself. */
function ignoreTimeout(error: unknown): void {
  if (!(error instanceof errors.TimeoutError)) throw error;
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}
