// Finds a Chromium for the tests, or installs one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const known = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** @returns {string | undefined} the path of a Chromium on this machine */
export function findBrowser() {
  return [...known, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** @returns {string} the path of a Chromium, installed now if there was none */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log("No Chromium found; installing one …");
  if (process.platform === "linux" && process.getuid?.() === 0 && hasAptGet()) {
    run("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-qq", "update"]);
    run("apt-get", [
      "-o",
      "DPkg::Lock::Timeout=300",
      "install",
      "-y",
      "-qq",
      "--no-install-recommends",
      "chromium",
    ]);
  } else {
    run("npx", ["playwright-core", "install", "chromium"]);
  }
  const installed = findBrowser();
  if (installed) return installed;
  console.error(
    "The browser tests need Chromium, Chrome or Edge. Install one, or set CHROME_PATH to it, and run npm test again.",
  );
  process.exit(1);
}

function hasAptGet() {
  return spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
}

function run(command, args) {
  spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    shell: process.platform === "win32",
  });
}
