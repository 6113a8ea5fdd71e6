import { chromium } from "playwright-core";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { ensureBrowser } from "../../../.config/browser.mjs";
import { buildPage } from "../../fixtures/build-page.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly pageUrl: string;
    readonly browserEndpoint: string;
  }
}

/** Serves the built page and starts one browser for every test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // `npm test` has just built it; by itself this run must not try yesterday's page.
  if (process.env.PAGE_IS_BUILT !== "yes") buildPage();
  const server = await preview({ logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launchServer({
    executablePath: ensureBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
      "--disable-sync",
    ],
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the preview server gave no address");
  project.provide("pageUrl", url);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await new Promise<void>((done) => {
      server.httpServer.close(() => done());
    });
  };
}
