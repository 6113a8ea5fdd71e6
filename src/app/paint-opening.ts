import { buildClusterMarks } from "#algorithms/graph/cluster-marks.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type BuiltFramework, frameworkFromBuilt, noMemberships } from "#algorithms/read/built-framework.ts";
import { frameworkId } from "#domain/ids.ts";
import type { Layout } from "#domain/layout.ts";
import { paintFirst } from "#features/explore/map/paint-first.ts";
import { readMapTheme } from "#features/explore/map/read-map-theme.ts";
import { fetchJson } from "#store/load/fetch-built.ts";

/** What the first picture was drawn from, so that it need not be fetched again. */
export interface Opening {
  readonly built: BuiltFramework;
  readonly layout: Layout;
}

/** The framework that the page opens on without a link. */
const usual = frameworkId("ncc-modernized-2024");

/**
 * Draws the whole map of the framework that the page opens on, from stored places, before anything else is there.
 * A link to another view, and whatever goes wrong, is left to the app.
 */
export function paintOpening(): {
  /** Settles when what the picture needs has come, or there is no picture. */
  readonly fetched: Promise<unknown>;
  readonly painted: Promise<Opening | null>;
} {
  const canvas = document.getElementById("first-map");
  const fields = new URLSearchParams(location.hash.slice(1));
  const id = frameworkId(fields.get("f") ?? usual);
  const mapped = (fields.get("view") ?? "map") === "map" && (fields.get("p") ?? "explore") === "explore";
  const suits = mapped && fields.getAll("f").length <= 1 && /^[a-z0-9-]+$/.test(id);
  if (!(canvas instanceof HTMLCanvasElement) || canvas.clientWidth === 0 || !suits) {
    const none = Promise.resolve(null);
    return { fetched: none, painted: none };
  }
  const fetched = Promise.all([
    fetchJson<BuiltFramework>(`frameworks/${id}.json`),
    fetchJson<Layout>(`places/${id}-large.json`),
  ]).catch(() => null); // The app loads the same and says what is wrong.
  // A step later than `fetched`, so that what waits for that can ask for the next files before the drawing starts.
  return {
    fetched,
    painted: fetched.then(async (files) => files).then((files) => files && paint(canvas, ...files)),
  };
}

function paint(canvas: HTMLCanvasElement, built: BuiltFramework, layout: Layout): Opening {
  // Names, clusters and places are all that is drawn: memberships are worked out when the app has come.
  const bare = buildFrameworkIndex(frameworkFromBuilt({ ...built, memberships: noMemberships }));
  paintFirst(canvas, layout, { names: bare.byId, marks: buildClusterMarks(bare) }, readMapTheme());
  performance.mark("first-map");
  return { built, layout };
}
