// The page's first script: small, so that the map's picture is on screen before React and the tables arrive.
import "@fontsource-variable/public-sans/wght.css";
import "@fontsource-variable/public-sans/wght-italic.css";
import "@fontsource/barlow-semi-condensed/500.css";
import { showOpening } from "./show-opening.ts";

/** The framework that the page opens on without a link. */
const usual = "ncc-modernized-2024";

const fields = new URLSearchParams(location.hash.slice(1));
const asked = fields.get("f") ?? usual;
// A person's own file is on this device alone: its name is asked of no host.
const own = fields.getAll("h").some((part) => part.startsWith(`${asked}.`));
const pictured = !own && showOpening(fields, asked);
// The app and its tables are fetched while the picture is drawn.
import("./start-app.tsx").then(({ startApp }) => startApp(pictured ? asked : null)).catch(showFailure);
fetchSoon("frameworks.json");
if (!own) fetchSoon(`frameworks/${asked}.json`);
if (pictured) fetchSoon(`places/${asked}-large.json`);
if (location.hash !== "") fetchSoon("occupations.json");

/** Asks for a file that the app will read. */
function fetchSoon(path: string): void {
  const link = document.createElement("link");
  link.rel = "preload";
  link.as = "fetch";
  link.crossOrigin = "anonymous";
  link.href = `./data/${path}`;
  document.head.append(link);
}

/** The code itself did not come: said without it. */
function showFailure(): void {
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.textContent =
    "Framework Atlas did not load. Check the connection and load the page again. Nothing of yours is lost.";
  document.getElementById("root")?.prepend(note);
}
