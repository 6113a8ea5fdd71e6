import { use, useEffect } from "react";
import { drawSheet } from "#features/explore/picture/draw-sheet.ts";
import { DrawnMapsContext } from "#features/explore/picture/drawn-maps.ts";
import { pngRatio } from "#features/explore/picture/save-picture.ts";
import { sheetOfPanes } from "#features/explore/picture/sheet-of-panes.ts";
import type { AppState } from "#store/app-state.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import styles from "./printed-maps.module.css";

/** Nothing but the map is on screen, of which its key says what the index would. */
const isMapAlone = ({ focus, panes }: AppState) => focus === null && panes.length === 1;

/** On paper, the maps on screen as one picture in light colours, with its key and credit; drawn when paper asks for it. */
export function PrintedMaps() {
  const text = useText();
  const store = useAppStoreApi();
  const maps = use(DrawnMapsContext);
  useEffect(() => {
    const lay = () => {
      const state = store.getState();
      if (state.view !== "map" || state.page !== "explore" || maps === null) return;
      const paneIds = state.panes.map(({ id }) => id);
      const taken = { state, text, theme: "light", date: new Date() } as const;
      const sheet = sheetOfPanes(paneIds, maps.shown, taken);
      if (sheet !== null) layOnPage(drawSheet(sheet, pngRatio), sheet.title, isMapAlone(state));
    };
    addEventListener("beforeprint", lay);
    return () => removeEventListener("beforeprint", lay);
  }, [store, text, maps]);
  return null;
}

/**
 * After the app, which a narrower page lays out anew, until it is printed. An image: a canvas that is new to the page
 * is blank on paper.
 */
function layOnPage(canvas: HTMLCanvasElement, title: string, alone: boolean): void {
  const { dataset } = document.documentElement;
  const page = document.createElement("div");
  const image = new Image();
  page.className = styles.page ?? "";
  image.alt = title;
  image.src = canvas.toDataURL();
  page.append(image);
  document.body.append(page);
  if (alone) dataset.paper = "picture";
  const clear = () => {
    page.remove();
    delete dataset.paper;
  };
  addEventListener("afterprint", clear, { once: true });
}
