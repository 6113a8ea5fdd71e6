// The page's first script: small, so that the map is drawn before React and the tables arrive.
import "@fontsource-variable/public-sans/wght.css";
import "@fontsource-variable/public-sans/wght-italic.css";
import "@fontsource/barlow-semi-condensed/500.css";
import "@fontsource/barlow-semi-condensed/600.css";
import "@fontsource/barlow-semi-condensed/700.css";
import { paintOpening } from "./paint-opening.ts";

// Both at once: the picture needs no React, and React needs no picture.
const app = import("./start-app.tsx");
const opening = paintOpening();
app.then(({ startApp }) => startApp(opening)).catch(showFailure);

/** The code itself did not come: said without it. */
function showFailure(): void {
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.textContent =
    "Framework Atlas did not load. Check the connection and load the page again. Nothing of yours is lost.";
  document.getElementById("root")?.prepend(note);
}
