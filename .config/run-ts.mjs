// Runs one TypeScript file of the project on any supported Node: run-ts.mjs FILE [ARGUMENT …].
// The file exports `main(args)`, which returns the exit code. The data that the page loads is built first.
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const load = async (file) =>
  (await runnerImport(file, { root, configFile: false, logLevel: "error" })).module;

const [, , file, ...args] = process.argv;
if (!file.startsWith("data/")) {
  const { buildDataIfStale } = await load(join(root, "data/build/build-data.ts"));
  await buildDataIfStale(root);
}
const { main } = await load(resolve(root, file));
process.exitCode = await main(args);
