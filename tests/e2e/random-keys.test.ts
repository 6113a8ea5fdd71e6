import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./harness/page-test.ts";

const moves = [
  "ArrowDown",
  "ArrowUp",
  "ArrowRight",
  "ArrowLeft",
  "Shift+ArrowDown",
  "Shift+ArrowLeft",
  "Home",
  "End",
  "PageDown",
  "PageUp",
  "Space",
  "Tab",
  "Shift+Tab",
];
const acts = [
  "Enter",
  "Enter",
  "Escape",
  "Backspace",
  "Delete",
  "Shift+F10",
  "Control+z",
  ".",
  ",",
  "*",
  "+",
  "-",
  "0",
  "?",
  "/",
  "h",
  "n",
];
/** Most keys move; the rest act. */
const keys = [...moves, ...moves, ...moves, ...acts];

const modern = "v=1&f=ncc-modernized-2024";
const compared = "&k=occupation%3A29-1141.00&k=occupation%3A47-2111.00&k=occupation%3A51-4121.00";
const phone = { viewport: { width: 360, height: 740 } };

/** Where the keyboard starts: what is on screen, how often a key is pressed there. */
const starts = [
  { on: "the map", presses: 400, fragment: `${modern}&view=map` },
  { on: "the outline", presses: 300, fragment: `${modern}&view=outline` },
  { on: "the table", presses: 250, fragment: `${modern}&view=table`, first: "table button" },
  { on: "the filter", presses: 250, fragment: `${modern}&view=outline&fe=0`, opener: /^Filter/ },
  {
    on: "a path",
    presses: 200,
    fragment: `${modern}&view=map&s=occupation%3A47-2111.00&way=47-2111.00~29-1141.00`,
    first: "#content button",
  },
  {
    on: "the compare page",
    presses: 250,
    fragment: `${modern}&p=compare${compared}`,
    first: "main button",
  },
  {
    on: "two maps side by side",
    presses: 200,
    fragment: `v=1&view=map&f=ncc-original-2002&f=ncc-modernized-2024${compared}`,
  },
  { on: "a phone", presses: 150, fragment: `${modern}&view=outline`, ...phone },
];

/** The focus may be on its way to what has not come yet; longer than this, ms, and a reader has lost it. */
const patience = 1000;

async function focusedName(page: Page): Promise<string | null> {
  const found = await page.evaluate(async (wait) => {
    const lost = () => document.activeElement === null || document.activeElement === document.body;
    const until = performance.now() + wait;
    while (lost() && performance.now() < until) await new Promise((done) => setTimeout(done, 20));
    const element = document.activeElement;
    if (lost() || element === null) return null;
    // What leads away from the page, or to the system's own dialogs, is not pressed.
    const leaves = element.matches('a[href]:not([href^="#"]), input[type="file"]');
    return `${leaves ? "leaves: " : ""}${element.getAttribute("aria-label") ?? element.textContent ?? element.id}`;
  }, patience);
  return found;
}

const seed = Number(process.env.KEYS_SEED ?? Date.now() % 1_000_000);
const named = `again by KEYS_SEED=${seed}`;

describe(`2,000 random keys, ${named}`, () => {
  test.for(starts)(
    "the focus never falls to the page's body from $on",
    async ({ on, presses, fragment, first, opener, ...visitor }, { visit }) => {
      let state = (seed + starts.findIndex((start) => start.on === on)) % 2147483648;
      const random = () => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return state / 2147483648;
      };
      const page = await visit({ fragment, reducedMotion: "reduce", ...visitor });
      await page.evaluate(() => {
        window.print = () => {};
      });
      if (opener !== undefined) await page.getByRole("button", { name: opener }).first().click();
      else
        await page
          .locator(first ?? '[role="treeitem"][tabindex="0"]')
          .first()
          .focus();

      const said: string[] = [];
      let before = await focusedName(page);
      for (let at = 0; at < presses; at += 1) {
        const drawn = keys[Math.floor(random() * keys.length)] ?? "Home";
        const key =
          before?.startsWith("leaves: ") && /^(Enter|Space|Shift\+F10)$/.test(drawn) ? "Tab" : drawn;
        await page.keyboard.press(key);
        let now = await focusedName(page);
        // Past the page's ends Tab goes to the browser's own bars: it comes back by the next.
        if (now === null && /Tab$/.test(key)) {
          await page.keyboard.press(key);
          now = await focusedName(page);
        }
        said.push(`${key} → ${now?.slice(0, 50)}`);
        expect(now, `${named}: after ${said.slice(-6).join(", ")}`).not.toBeNull();
        before = now;
      }
      expect(await page.locator('[role="tree"][aria-label^="Map"] [role="treeitem"]').count()).toBeLessThan(
        presses === 200 ? 121 : 61,
      );
    },
  );
});
