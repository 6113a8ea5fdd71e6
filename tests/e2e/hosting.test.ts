import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html"],
  [".js", "text/javascript"],
  [".css", "text/css"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain"],
  [".woff2", "font/woff2"],
]);

test("the build works from a folder of any static host, under its own policy alone", async ({ browser }) => {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = path.startsWith("/some/folder/") ? path.slice("/some/folder/".length) : null;
    const file = inside === null ? "" : join("dist", inside === "" ? "index.html" : inside);
    if (file === "" || !existsSync(file)) {
      missing.push(path);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": types.get(extname(file)) ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${port}/some/folder/`);
  await page
    .getByRole("tree", { name: /^Map of/ })
    .getByRole("treeitem")
    .first()
    .waitFor();
  await page.getByRole("combobox", { name: /^Search/ }).fill("nurse");
  await page
    .getByRole("option", { name: /^Registered Nurses/ })
    .first()
    .waitFor();
  await page.waitForLoadState("networkidle");
  await context.close();
  server.close();
  expect(missing).toEqual([]);
  expect(wrong).toEqual([]);
});

test("the policy has teeth: an inline script, an evaluated one and HTML from a string are refused", async ({
  browser,
}) => {
  const url = new URL("dist/index.html", `file://${process.cwd()}/`);
  const html = readFileSync(url, "utf8");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
  expect(policy).toContain("require-trusted-types-for");
  expect(policy).not.toMatch(/unsafe-/);

  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route("http://policy.test/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><p id="p">safe</p><script>document.title = "ran"</script>`,
    }),
  );
  await page.goto("http://policy.test/");
  expect(await page.title()).toBe("");
  const refused = await page.evaluate(() => {
    try {
      (document.getElementById("p") as HTMLElement).innerHTML = "<b>bold</b>";
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await context.close();
});

test("a map at rest draws nothing", async ({ visit }) => {
  const page = await visit();
  const canvas = page.locator("canvas[data-frames]");
  await canvas.waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
  const before = await canvas.getAttribute("data-frames");
  await page.waitForTimeout(5000);
  expect(await canvas.getAttribute("data-frames")).toBe(before);
});
