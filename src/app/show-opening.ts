/** Where `first.css` shows the picture. */
const shown = "(min-width: 768px)";

/**
 * The page opens with the picture of the usual framework's whole map, which needs neither React nor a table; with a
 * link, a line in `index.html` has held it back. A link to another framework shows that one's; one to another view shows none.
 *
 * @param fields of the link
 * @returns whether the picture of the framework is on screen or on its way
 */
export function showOpening(fields: URLSearchParams, id: string): boolean {
  const picture = document.getElementById("first-map");
  if (!(picture instanceof HTMLImageElement)) return false;
  const mapped = (fields.get("view") ?? "map") === "map" && (fields.get("p") ?? "explore") === "explore";
  if (!mapped || fields.getAll("f").length > 1 || !/^[a-z0-9-]+$/.test(id)) return false;
  const address = `./data/places/${id}-large.svg`;
  if (picture.getAttribute("src") !== address) picture.src = address;
  delete document.documentElement.dataset.linked;
  return matchMedia(shown).matches;
}
