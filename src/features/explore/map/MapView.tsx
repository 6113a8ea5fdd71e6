import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { NodeId } from "#domain/ids.ts";
import { automaticView } from "#features/explore/map/automatic-view.ts";
import { cameraToView, fitWhole, type Size, sameView } from "#features/explore/map/camera.ts";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { useMapTheme } from "#features/explore/map/colour/use-map-theme.ts";
import { createMapRenderer, type MapRenderer } from "#features/explore/map/draw/create-map-renderer.ts";
import { moveLayer } from "#features/explore/map/hand/move-layer.ts";
import { useMapHand } from "#features/explore/map/hand/use-map-hand.ts";
import { useMapMove } from "#features/explore/map/hand/use-map-move.ts";
import { legendBox, roomForLegend } from "#features/explore/map/legend/legend-corner.ts";
import { MapLegend } from "#features/explore/map/legend/MapLegend.tsx";
import { MapControls } from "#features/explore/map/MapControls.tsx";
import { MapNotice } from "#features/explore/map/MapNotice.tsx";
import { MapWait } from "#features/explore/map/MapWait.tsx";
import type { MapModel } from "#features/explore/map/map-model.ts";
import { nodeInView } from "#features/explore/map/node-in-view.ts";
import { controlBoxes, narrowMap } from "#features/explore/map/scene/map-boxes.ts";
import type { MapProjection } from "#features/explore/map/scene/map-projection.ts";
import { useMapContent } from "#features/explore/map/use-map-content.ts";
import { useTooMuch } from "#features/explore/map/use-too-much.ts";
import { useDrawnMap } from "#features/explore/picture/use-drawn-map.ts";
import type { AppState } from "#store/app-state.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { afterFrame } from "#ui/later.ts";
import { useElementSize } from "#ui/use-element-size.ts";
import styles from "./map.module.css";

// What a map at rest does without.
const MoveBar = lazy(async () => ({ default: (await import("./hand/MoveBar.tsx")).MoveBar }));
const TooMuch = lazy(async () => ({ default: (await import("./TooMuch.tsx")).TooMuch }));
const PictureMenu = lazy(async () => {
  await afterFrame();
  return { default: (await import("#features/explore/picture/PictureMenu.tsx")).PictureMenu };
});

/** Whether the pane shows something other than its whole map at rest. */
function selectAway({ focus, panes }: AppState, paneId: number): boolean {
  const pane = panes.find(({ id }) => id === paneId);
  return focus?.paneId === paneId || (pane !== undefined && (pane.camera !== null || pane.expanded !== null));
}

/** Px of width from which the key opens by itself. */
const roomyMap = 900;
/** Px; a phone's map over an open sheet is lower. */
const crampedMap = 420;

function titleIn(model: MapModel, node: NodeId): string {
  const cluster = model.clusterOf.get(node);
  return (model.placeOf.get(node)?.name ?? cluster?.name)?.title ?? node;
}

interface MapViewProps {
  readonly paneId: number;
  /** Elements over the drawing; `zoom`: in, fit, out. */
  readonly layer: (projection: MapProjection, zoom: (by: 1 | 0 | -1) => void) => ReactNode;
}

/** A framework drawn as an archipelago; it fills its box. The canvas is for eyes and pointer, the layer for the rest. */
export function MapView({ paneId, layer }: MapViewProps) {
  const store = useAppStoreApi();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const cover = useRef<HTMLDivElement>(null);
  const renderer = useRef<MapRenderer | null>(null);
  const [projection, setProjection] = useState<MapProjection | null>(null);
  const size = useElementSize(frame);
  const { shown, tooMuch, drawAll } = useTooMuch(useMapContent(paneId, size));
  const theme = useMapTheme();
  const neutral = shown !== null && shown.state.lens.bands !== null;
  const palette = useMemo(() => buildPalette(theme, neutral), [theme, neutral]);
  const [legendSize, setLegendSize] = useState<Size | null>(null);
  /** What the legend takes before the reader folds it: its corner does not change under the hand. */
  const [unfolded, setUnfolded] = useState<Size | null>(null);
  const measureLegend = useCallback((measured: Size | null, automatic: boolean) => {
    setLegendSize(measured);
    if (automatic) setUnfolded(measured);
  }, []);
  const away = useAppStore((state) => selectAway(state, paneId));
  const camera = useAppStore((state) => state.panes.find(({ id }) => id === paneId)?.camera ?? null);

  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d") ?? null;
    if (canvas.current === null) return;
    if (context === null) {
      store.getState().setView("outline");
      return;
    }
    const mover = moveLayer(cover);
    const made = createMapRenderer(
      canvas.current,
      context,
      (next, view) => {
        mover.rest(view);
        setProjection(next);
      },
      mover.move,
    );
    renderer.current = made;
    return () => made.stop();
  }, [store]);

  const layout = shown?.model.layout;
  const whole = useMemo(
    () => (layout === undefined || size === null ? null : fitWhole(layout, size)),
    [layout, size],
  );
  const room = useMemo(
    () =>
      layout === undefined || whole === null || size === null || unfolded === null || size.width < narrowMap
        ? null
        : roomForLegend(layout, whole, unfolded, size),
    [layout, whole, size, unfolded],
  );
  // The way back lies in the upper left corner.
  const corner = room === null || (away && room.corner === "topLeft") ? "bottomLeft" : room.corner;
  const inView =
    camera === null || layout === undefined || whole === null || size === null
      ? null
      : nodeInView(layout, cameraToView(camera, whole, size), whole, size);
  const before = useRef(size);
  useLayoutEffect(() => {
    // The key is measured before the first picture, which is then drawn once.
    if (shown === null || whole === null || size === null || legendSize === null) return;
    const automatic = automaticView(shown.model, shown.state, size);
    const clear = sameView(automatic, whole) ? (room?.view ?? whole) : automatic;
    const view = camera === null ? clear : cameraToView(camera, whole, size);
    const step = inView !== null && shown.state.focusNode === null && shown.state.focusDot === null;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches || before.current !== size;
    before.current = size;
    const content = {
      ...shown,
      palette,
      size,
      taken: controlBoxes(size, { away, step, legend: legendBox(corner, legendSize, size) }),
      fitted: camera === null,
    };
    renderer.current?.show(content, view, !still);
  }, [shown, whole, room, size, palette, camera, away, inView, corner, legendSize]);

  // A font is fetched when the canvas first asks for it; the picture is drawn again once it has come.
  useEffect(() => {
    const redraw = () => renderer.current?.redraw();
    document.fonts?.addEventListener("loadingdone", redraw);
    document.fonts?.ready.then(redraw);
    return () => document.fonts?.removeEventListener("loadingdone", redraw);
  }, []);

  useDrawnMap(paneId, renderer);
  const mover = useMapMove(renderer, layout ?? null);
  const moving = useAppStore((state) => (state.moving?.paneId === paneId ? state.moving : null));
  const toMap = () =>
    frame.current
      ?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')
      ?.focus({ preventScroll: true });
  const zoom = useMapHand({ paneId, frame, renderer, layout: layout ?? null, size, mover });

  return (
    <div className={styles.map}>
      <div ref={frame} className={styles.frame}>
        <div aria-hidden="true" className={styles.drawing}>
          <canvas ref={canvas} className={styles.canvas} />
        </div>
        <div ref={cover} className={styles.cover}>
          {projection !== null && layer(projection, zoom)}
        </div>
      </div>
      {shown === null && <MapWait paneId={paneId} />}
      <Suspense>
        {shown !== null && tooMuch !== null && (
          <TooMuch {...tooMuch} paneId={paneId} model={shown.model} onDrawAll={drawAll} toMap={toMap} />
        )}
      </Suspense>
      {shown !== null && tooMuch === null && <MapNotice layout={shown.model.layout} />}
      <Suspense>
        {moving !== null && mover !== null && shown !== null && (
          <MoveBar
            moving={moving}
            title={titleIn(shown.model, moving.node)}
            move={mover}
            scale={() => renderer.current?.view()?.k ?? 1}
            toMap={toMap}
          />
        )}
      </Suspense>
      <MapControls paneId={paneId} away={away} inView={inView} toMap={toMap} onZoom={zoom} />
      <Suspense>
        <PictureMenu paneId={paneId} />
      </Suspense>
      {shown !== null && size !== null && (
        <MapLegend
          {...shown}
          palette={palette}
          k={camera === null || whole === null ? (whole?.k ?? 1) : whole.k * camera.zoom}
          corner={corner}
          narrow={size.width < roomyMap}
          cramped={size.width < narrowMap && size.height < crampedMap}
          onSize={measureLegend}
        />
      )}
    </div>
  );
}
