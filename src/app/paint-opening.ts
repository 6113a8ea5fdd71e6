import { buildClusterMarks } from "#algorithms/graph/cluster-marks.ts";
import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type BuiltFramework, frameworkFromBuilt } from "#algorithms/read/built-framework.ts";
import { frameworkId } from "#domain/ids.ts";
import type { Layout } from "#domain/layout.ts";
import { paintFirst } from "#features/explore/map/paint-first.ts";
import { readMapTheme } from "#features/explore/map/read-map-theme.ts";
import { fetchJson } from "#store/load/fetch-built.ts";

/** What the first picture was drawn from, so that it need not be fetched again. */
export interface Opening {
  readonly framework: FrameworkIndex;
  readonly layout: Layout;
}

/** The framework that the page opens on without a link. */
const usual = frameworkId("ncc-modernized-2024");

/**
 * Draws the whole map of the framework that the page opens on, from stored places, before anything else is there.
 * A link to another view, and whatever goes wrong, is left to the app.
 */
export async function paintOpening(): Promise<Opening | null> {
  const canvas = document.getElementById("first-map");
  const fields = new URLSearchParams(location.hash.slice(1));
  const several = fields.getAll("f").length > 1;
  if (!(canvas instanceof HTMLCanvasElement) || canvas.clientWidth === 0 || several) return null;
  const id = frameworkId(fields.get("f") ?? usual);
  if (!/^[a-z0-9-]+$/.test(id) || (fields.has("view") && fields.get("view") !== "map")) return null;
  try {
    const [built, layout] = await Promise.all([
      fetchJson<BuiltFramework>(`frameworks/${id}.json`),
      fetchJson<Layout>(`places/${id}-large.json`),
    ]);
    const framework = buildFrameworkIndex(frameworkFromBuilt(built));
    const names = new Map(framework.framework.nodes.map((node) => [node.id, node]));
    paintFirst(canvas, layout, { names, marks: buildClusterMarks(framework) }, readMapTheme());
    performance.mark("first-map");
    return { framework, layout };
  } catch {
    return null; // The app loads the same and says what is wrong.
  }
}
