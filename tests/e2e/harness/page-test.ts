import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { test as base, expect, inject } from "vitest";

export interface Visit extends BrowserContextOptions {
  /** After the `#`. */
  readonly fragment?: string;
  /** The page loads nothing further than this address if given. */
  readonly path?: string;
}

interface PageFixtures {
  readonly browser: Browser;
  /** Opens the built page in a profile of its own; whatever goes wrong on it fails the test. */
  readonly visit: (visit?: Visit) => Promise<Page>;
}

/**
 * A test in a real browser, on the built page. It fails on any page error, unhandled rejection, console error,
 * violation of the content security policy, or request to another origin.
 */
export const test = base.extend<PageFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from this pattern
  browser: async ({}, use) => {
    const browser = await chromium.connect(inject("browserEndpoint"));
    await use(browser);
    await browser.close();
  },
  visit: async ({ browser }, use) => {
    const wrong: string[] = [];
    const url = inject("pageUrl");
    await use(async ({ fragment = "", path = "", ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      context.setDefaultTimeout(15_000);
      await context.addInitScript(() => {
        addEventListener("securitypolicyviolation", (event) => {
          console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => wrong.push(`page error: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") wrong.push(`console: ${message.text()}`);
      });
      page.on("request", (request) => {
        const address = request.url();
        if (!address.startsWith(url) && !/^(data|blob):/.test(address)) wrong.push(`request to ${address}`);
      });
      await page.goto(`${url}${path}${fragment === "" ? "" : `#${fragment}`}`);
      await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
      // The map's picture stands for it until it answers.
      await page.waitForFunction(() => document.querySelector('img[src*="data/places/"]') === null);
      // Parts that come after the first view: a person takes no notice of them, a test would be too quick.
      await page.waitForLoadState("networkidle");
      await page.locator("h1").first().waitFor({ state: "attached" });
      return page;
    });
    expect(wrong).toEqual([]);
  },
});
