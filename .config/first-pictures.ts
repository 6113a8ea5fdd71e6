import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { BuiltPlaces } from "../src/algorithms/read/built-places.ts";
import { firstPicture } from "../src/features/explore/picture/first-picture.ts";

const large = /^(.+-large)\.json$/;

/** Beside each framework's stored places: the picture of its map that the page opens with. */
export function firstPictures(root: string): Plugin {
  const folder = join(root, "public/data/places");
  const pictureOf = (name: string): string =>
    firstPicture(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as BuiltPlaces);
  return {
    name: "first-pictures",
    generateBundle() {
      for (const file of readdirSync(folder)) {
        const name = large.exec(file)?.[1];
        if (name !== undefined)
          this.emitFile({ type: "asset", fileName: `data/places/${name}.svg`, source: pictureOf(name) });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = /\/data\/places\/([a-z0-9-]+-large)\.svg$/.exec(request.url ?? "")?.[1];
        if (name === undefined) return next();
        response.setHeader("Content-Type", "image/svg+xml");
        response.end(pictureOf(name));
      });
    },
  };
}
