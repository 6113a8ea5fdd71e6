import { type BuiltPlaces, layoutFromBuilt, namesFromBuilt } from "#algorithms/read/built-places.ts";
import type { FrameworkId } from "#domain/ids.ts";
import type { Layout } from "#domain/layout.ts";
import { readMapTheme } from "#features/explore/map/colour/read-map-theme.ts";
import { type FirstPicture, paintFirst } from "#features/explore/map/draw/paint-first.ts";
import { fetchJson } from "#store/load/fetch-built.ts";

/** Where `first.css` shows the canvas. */
const drawn = "(min-width: 768px)";

/** Of the map at rest: clusters, groupings, places. */
const letters = ["700 15px", "italic 600 15px"]
  .map((font) => `${font} "Public Sans Variable"`)
  .concat('500 13px "Barlow Semi Condensed"');

/**
 * Draws the whole map of a framework, from stored places, before anything else is there. A link to another view, and
 * whatever goes wrong, is left to the app.
 *
 * @param fields of the link
 * @returns where everything lies, so that it need not be fetched again
 */
export async function paintOpening(fields: URLSearchParams, id: FrameworkId): Promise<Layout | null> {
  const canvas = document.getElementById("first-map");
  const mapped = (fields.get("view") ?? "map") === "map" && (fields.get("p") ?? "explore") === "explore";
  const suits = mapped && fields.getAll("f").length <= 1 && /^[a-z0-9-]+$/.test(id);
  if (!(canvas instanceof HTMLCanvasElement) || !suits || !matchMedia(drawn).matches) return null;
  try {
    const built = await fetchJson<BuiltPlaces>(`places/${id}-large.json`);
    const layout = layoutFromBuilt(built);
    const picture = paintFirst(canvas, layout, namesFromBuilt(built), readMapTheme());
    performance.mark("first-map");
    if (picture !== null) nameSoon(canvas, picture);
    return layout;
  } catch {
    return null; // The app loads the same and says what is wrong.
  }
}

/** Once the land is on screen, unless the app's own map is there by then. */
function nameSoon(canvas: HTMLCanvasElement, { paintNames, paintAllNames }: FirstPicture): void {
  const paint = (names: () => void) => {
    if (!canvas.isConnected) return;
    names();
    performance.mark("first-names");
  };
  requestAnimationFrame(() => setTimeout(() => paint(paintNames)));
  const lettersCome = Promise.all(letters.map((font) => document.fonts.load(font)));
  lettersCome.catch(() => {}).then(() => paint(paintAllNames));
}
