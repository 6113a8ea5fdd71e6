// Searches for the best placement of each bundled framework in each size, and writes it beside the framework:
// npm run data:places -- [SEEDS] [FRAMEWORK …]
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildBestLayout } from "#algorithms/layout/build-best-layout.ts";
import { scoreLayout } from "#algorithms/layout/score-layout.ts";
import { frameworkFileSchema } from "#domain/framework.ts";
import { frameworkFromFile } from "#domain/framework-from-file.ts";
import { layoutSizes } from "#domain/layout.ts";

const frameworksFolder = join(import.meta.dirname, "../frameworks");
const seedsByDefault = 168;

export function main([count = String(seedsByDefault), ...chosen]: readonly string[]): number {
  const seeds = Array.from({ length: Number(count) }, (_, at) => at + 1);
  for (const id of chosen.length > 0 ? chosen : bundledFrameworks())
    for (const size of layoutSizes) {
      const start = performance.now();
      const index = readFramework(id);
      const layout = buildBestLayout(index, size, { seeds });
      writeFileSync(placesFile(id, size), `${JSON.stringify(layout)}\n`);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      process.stdout.write(
        `${id} ${size}: seed ${layout.seed} of ${seeds.length}, score ${scoreLayout(index, layout).toFixed(2)}, ${seconds} s\n`,
      );
    }
  return 0;
}

/** Ids of the bundled frameworks. */
export const bundledFrameworks = (): readonly string[] =>
  readdirSync(frameworksFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

export const readFramework = (id: string): FrameworkIndex =>
  buildFrameworkIndex(
    frameworkFromFile(
      v.parse(
        frameworkFileSchema,
        JSON.parse(readFileSync(join(frameworksFolder, id, "framework.json"), "utf8")),
      ),
    ),
  );

export const placesFile = (id: string, size: string): string =>
  join(frameworksFolder, id, `places-${size}.json`);
