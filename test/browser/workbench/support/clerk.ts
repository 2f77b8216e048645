import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { WorkbenchWindow } from './open-workbench';

/** The user at the workbench: what can be seen in its spreadsheet, and what is done there by hand. */
export interface Clerk {
  /** A button of the ribbon, by its command. */
  press(command: string): Promise<void>;
  /** 校验并评分, to its end. */
  check(): Promise<void>;
  /** The text shown in a cell that is named like `附件2!E5`. */
  text(place: string): Promise<string | null>;
  /** Waits until a cell shows a text. */
  sees(place: string, text: string): Promise<void>;
  /** The cell that is selected in the sheet in front. */
  place(): Promise<string>;
  /** Waits until this cell is selected. */
  isAt(place: string): Promise<void>;
  /** Goes to a cell by the box of names and leaves the keyboard in the sheet. */
  goTo(place: string): Promise<void>;
  /** Where the frame around the selected cells ends, at the bottom right: its handle. In pixels of the page. */
  corner(): Promise<Point>;
  /** Goes to a cell and types into it, key by key. */
  type(place: string, text: string): Promise<void>;
  /** The names on the sheets' tabs. */
  sheets(): Promise<readonly string[]>;
  /** How many points of the sheet in front have the colours of marks. */
  marks(): Promise<{ readonly error: number; readonly warning: number }>;
  /** The ids of all findings in the list; opens every folded form. */
  findings(): Promise<readonly string[]>;
  /** Opens a file by the ribbon's button. */
  chooses(name: string, bytes: Uint8Array): Promise<void>;
  /** What the page says of the file; null when it says nothing. */
  notice(): Promise<string | null>;
  /** 另存, to the downloads. */
  saves(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function createClerk(page: Page): Clerk {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  const tab = (sheet?: string) =>
    page.locator('[data-u-comp="slide-tab-item"]', sheet === undefined ? {} : { hasText: sheet });
  const command = (id: string) => page.locator(`[data-command="${id}"]`);
  const text = (place: string) =>
    page.evaluate(
      (at) => (window as unknown as WorkbenchWindow).jixiaoWorkbench.cellText(at),
      place,
    );
  const place = async () => {
    const sheet = await page
      .locator('[data-u-comp="slide-tab-item"][aria-selected="true"]')
      .innerText();
    return `${sheet}!${await nameBox.inputValue()}`;
  };

  const clerk: Clerk = {
    press: (id) => command(id).click(),
    async check() {
      await command('check-and-fill').click();
      await page
        .locator('#pane [role="status"]', {
          hasText: /校验完成|没有|Checked|Not everything|nothing/,
        })
        .waitFor();
      await page
        .locator('#pane header button:not([disabled]):not([aria-disabled="true"])', {
          hasText: /^(?:校验并评分|Check and score)$/,
        })
        .waitFor();
    },
    text,
    async sees(at, wanted) {
      await page.waitForFunction(
        ([cell, content]) =>
          (window as unknown as WorkbenchWindow).jixiaoWorkbench.cellText(cell) === content,
        [at, wanted] as const,
      );
    },
    place,
    async isAt(wanted) {
      const [sheet, cell] = wanted.split('!');
      await page.waitForFunction(
        ([name, address]) =>
          document.querySelector<HTMLElement>(
            '[data-u-comp="slide-tab-item"][aria-selected="true"]',
          )?.innerText === name &&
          document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value ===
            address,
        [sheet, cell],
      );
    },
    async goTo(at) {
      const [sheet = '', cell = ''] = at.split('!');
      await tab(sheet).click();
      await nameBox.fill(cell);
      await nameBox.press('Enter');
      await clerk.isAt(at);
    },
    async corner() {
      const corner = await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>(
          'canvas[id^="univer-sheet-main-canvas"]',
        );
        const points = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
        if (!canvas || !points) return null;
        const box = canvas.getBoundingClientRect();
        let [x, y] = [0, 0];
        for (let at = 0; at < points.data.length; at += 4) {
          const [red, green, blue] = [points.data[at], points.data[at + 1], points.data[at + 2]];
          // The colour of the frame, and of nothing else in the picture.
          if (red !== 46 || green !== 85 || blue !== 241) continue;
          x = Math.max(x, (at / 4) % points.width);
          y = Math.max(y, Math.floor(at / 4 / points.width));
        }
        return x === 0 ? null : { x: box.left + x, y: box.top + y };
      });
      if (!corner) throw new Error('No cell is seen to be selected.');
      return corner;
    },
    async type(at, written) {
      await clerk.goTo(at);
      await page.keyboard.type(written);
      await page.keyboard.press('Enter');
    },
    sheets: () => tab().allInnerTexts(),
    async marks() {
      return page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>(
          'canvas[id^="univer-sheet-main-canvas"]',
        );
        const points = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
        const found = { error: 0, warning: 0 };
        const data = points?.data ?? [];
        for (let at = 0; at < data.length; at += 4) {
          const [red, green, blue] = [data[at], data[at + 1], data[at + 2]];
          if (red === 0xf8 && green === 0xd7 && blue === 0xda) found.error += 1;
          if (red === 0xff && green === 0xf0 && blue === 0xc2) found.warning += 1;
        }
        return found;
      });
    },
    async findings() {
      const folded = page.locator('#jixiao-panel-findings h2 button[aria-expanded="false"]');
      while ((await folded.count()) > 0) await folded.first().click();
      return page
        .locator('[id^="finding-"]')
        .evaluateAll((cards) => cards.map(({ id }) => id.slice('finding-'.length)));
    },
    chooses: (name, bytes) => chooseFile(page, name, bytes),
    async notice() {
      const shown = page.locator('[data-notice]');
      return (await shown.count()) === 0 ? null : shown.innerText();
    },
    async saves() {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        command('save').click(),
      ]);
      const bytes = await readFile(await download.path());
      return { name: download.suggestedFilename(), bytes: new Uint8Array(bytes) };
    },
  };
  return clerk;
}

/** Opens a file by the ribbon's button. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
}
