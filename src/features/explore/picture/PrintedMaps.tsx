import { use, useEffect, useRef } from "react";
import { drawSheet } from "#features/explore/picture/draw-sheet.ts";
import { DrawnMapsContext } from "#features/explore/picture/drawn-maps.ts";
import { pngRatio } from "#features/explore/picture/save-picture.ts";
import { sheetOfPanes } from "#features/explore/picture/sheet-of-panes.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import styles from "./printed-maps.module.css";

/** On paper, the maps on screen as one picture in light colours, with its key and credit; drawn when paper asks for it. */
export function PrintedMaps() {
  const text = useText();
  const store = useAppStoreApi();
  const maps = use(DrawnMapsContext);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const lay = () => {
      const state = store.getState();
      const paneIds = state.panes.map(({ id }) => id);
      const taken = { state, text, theme: "light", date: new Date() } as const;
      const sheet =
        state.view === "map" ? sheetOfPanes(paneIds, (id) => maps?.shown(id) ?? null, taken) : null;
      page.current?.replaceChildren(...(sheet === null ? [] : [imageOf(drawSheet(sheet, pngRatio))]));
    };
    const clear = () => page.current?.replaceChildren();
    addEventListener("beforeprint", lay);
    addEventListener("afterprint", clear);
    return () => {
      removeEventListener("beforeprint", lay);
      removeEventListener("afterprint", clear);
    };
  }, [store, text, maps]);
  return <div ref={page} className={styles.page} aria-hidden="true" />;
}

/** A canvas that is new to the page is blank on paper; an image is not. */
function imageOf(canvas: HTMLCanvasElement): HTMLImageElement {
  const image = new Image();
  image.src = canvas.toDataURL();
  return image;
}
