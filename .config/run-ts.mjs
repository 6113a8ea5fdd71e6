// Runs one TypeScript file of the project on any supported Node: run-ts.mjs FILE [ARGUMENT …].
// The file exports `main(args)`, which returns the exit code.
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [, , file, ...args] = process.argv;
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: "error" });
process.exitCode = await module.main(args);
