// The law of imports, by dependency-cruiser. A run that cruised nothing is a failure, not a pass.
import { cruise } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const config = await extractConfig("./.dependency-cruiser.cjs");
const { output } = await cruise(
  ["src", "data", "tests", "vite.config.ts"],
  { ruleSet: config, ...config.options, validate: true, outputType: "err" },
  undefined,
  { tsConfig: extractTSConfig("tsconfig.json") },
);
const { output: json } = await cruise(["src"], { ...config.options, outputType: "json" }, undefined, {
  tsConfig: extractTSConfig("tsconfig.json"),
});
const { totalCruised } = JSON.parse(json).summary;
console.log(output);
if (totalCruised < 20) {
  console.error(`only ${totalCruised} modules cruised: the law of imports was not checked`);
  process.exit(1);
}
if (/error /.test(output)) process.exit(1);
