// Every check of the project, two at a time, each with its time; then the browser tests on the built page.
import { spawn } from "node:child_process";

const checks = ["build", "unit", "typecheck", "lint", "imports", "unused"];
const atOnce = 2;
const failed = [];

await Promise.all(Array.from({ length: atOnce }, work));
if (failed.length === 0) await run("e2e");
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exit(1);
}
console.log("\nAll checks passed.");

async function work() {
  for (let name = checks.shift(); name; name = checks.shift()) await run(name);
}

function run(name) {
  const start = Date.now();
  const child = spawn("npm", ["run", "--silent", name], {
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    env: { ...process.env, PAGE_IS_BUILT: "yes", FORCE_COLOR: process.env.FORCE_COLOR ?? "0" },
  });
  const output = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      console.log(`\n${code === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
      const text = Buffer.concat(output).toString();
      if (code !== 0) failed.push(name);
      console.log(code === 0 ? text.split("\n").slice(-14).join("\n") : text);
      resolve();
    });
  });
}
