// The page's first script: small, so that the map is drawn before React and the tables arrive.
import "@fontsource-variable/public-sans/wght.css";
import "@fontsource-variable/public-sans/wght-italic.css";
import "@fontsource/barlow-semi-condensed/500.css";
import "@fontsource/barlow-semi-condensed/600.css";
import "@fontsource/barlow-semi-condensed/700.css";
import { paintOpening } from "./paint-opening.ts";

// The picture's few files come first; React and the rest share the line after them.
const { fetched, painted } = paintOpening();
fetched
  .then(() => import("./start-app.tsx"))
  .then(({ startApp }) => startApp(painted))
  .catch(showFailure);

/** The code itself did not come: said without it. */
function showFailure(): void {
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.textContent =
    "Framework Atlas did not load. Check the connection and load the page again. Nothing of yours is lost.";
  document.getElementById("root")?.prepend(note);
}
