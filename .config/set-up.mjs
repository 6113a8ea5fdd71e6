// Installs what the lockfile names, once: nothing runs again while the lockfile, Node and the platform stay the same.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Framework Atlas needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org and try again.`,
  );
  process.exit(1);
}

const stamp = createHash("sha256")
  .update(readFileSync("package-lock.json"))
  .update(process.version + process.platform + process.arch)
  .digest("hex");
const stampFile = join("node_modules", ".installed");
const installed = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";

if (installed !== stamp) {
  console.error("Installing packages …");
  run("npm", ["ci", "--no-fund", "--no-audit"]);
  writeFileSync(stampFile, stamp);
}
if (process.argv.includes("--browser")) {
  const { ensureBrowser } = await import("./browser.mjs");
  console.log(`Browser for the tests: ${ensureBrowser()}`);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error || status !== 0) {
    console.error(
      `"${command} ${args.join(" ")}" failed. Check the network, then run the same command again.`,
    );
    process.exit(1);
  }
}
