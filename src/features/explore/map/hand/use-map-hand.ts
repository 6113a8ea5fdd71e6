import { type RefObject, useCallback, useEffect } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Layout, LayoutMove } from "#domain/layout.ts";
import {
  cameraFromView,
  clampView,
  fitWhole,
  type Size,
  type View,
  zoomAbout,
} from "#features/explore/map/camera.ts";
import type { MapRenderer } from "#features/explore/map/draw/create-map-renderer.ts";
import { listenForGestures } from "#features/explore/map/hand/listen-for-gestures.ts";
import type { MapMove } from "#features/explore/map/hand/use-map-move.ts";
import type { Picked } from "#features/explore/map/scene/pick.ts";
import { selectHighlight } from "#store/selectors/select-highlight.ts";
import type { Focus } from "#store/slices/workspace-slice.ts";
import { useAppStoreApi } from "#store/store-context.ts";

const zoomStep = 1.6;

interface Hand {
  readonly paneId: number;
  readonly frame: RefObject<HTMLElement | null>;
  readonly renderer: RefObject<MapRenderer | null>;
  readonly layout: Layout | null;
  readonly size: Size | null;
  /** `null`: nothing can be moved. */
  readonly mover: MapMove | null;
}

/** All that a pointer does to the map; nothing of it needs React while the hand is moving. */
export function useMapHand({ paneId, frame, renderer, layout, size, mover }: Hand) {
  const store = useAppStoreApi();

  /** Keeps the camera that the hand has left, in its pane. */
  const keep = useCallback(
    (view: View) => {
      if (layout === null || size === null) return;
      store.getState().setCamera(paneId, cameraFromView(view, fitWhole(layout, size), size));
    },
    [store, paneId, layout, size],
  );
  const stepZoom = useCallback(
    (factor: number, at?: { readonly x: number; readonly y: number }) => {
      const view = renderer.current?.view();
      if (!view || layout === null || size === null) return;
      const { x, y } = at ?? { x: size.width / 2, y: size.height / 2 };
      keep(clampView(zoomAbout(view, x, y, factor), layout, fitWhole(layout, size), size));
    },
    [renderer, layout, size, keep],
  );
  const zoom = useCallback(
    (by: 1 | 0 | -1) => {
      if (by === 0) store.getState().setCamera(paneId, null);
      else stepZoom(by > 0 ? zoomStep : 1 / zoomStep);
    },
    [store, paneId, stepZoom],
  );

  useEffect(() => {
    const element = frame.current;
    if (element === null || layout === null || size === null) return;
    const fit = fitWhole(layout, size);
    let dragged: LayoutMove | null = null;
    const focusOf = (picked: Picked): Focus =>
      focusOn(picked, paneId, layout, store.getState().frameworks.get(layout.frameworkId));
    const toKeys = () => {
      delete element.dataset.hand;
    };
    element.addEventListener("keydown", toKeys);
    const stop = listenForGestures(element, {
      move: ({ dx, dy, factor, x, y }) => {
        const view = renderer.current?.view();
        if (!view) return;
        const moved = zoomAbout({ ...view, x: view.x + dx, y: view.y + dy }, x, y, factor);
        renderer.current?.moveTo(clampView(moved, layout, fit, size));
      },
      settle: () => {
        const view = renderer.current?.view();
        if (view) keep(view);
      },
      grab: (x, y) => {
        const node = mover === null ? null : (renderer.current?.grab(x, y) ?? null);
        if (node === null) return false;
        dragged = { node, dx: 0, dy: 0 };
        element.style.setProperty("cursor", "grabbing");
        store.getState().setMoving(null);
        return true;
      },
      drag: (dx, dy) => {
        const k = renderer.current?.view()?.k;
        if (k === undefined || dragged === null) return;
        dragged = { node: dragged.node, dx: dx / k, dy: dy / k };
        mover?.to(dragged);
      },
      drop: (how) => {
        element.style.setProperty("cursor", "grab");
        if (dragged === null) return;
        if (how === "keep") mover?.keep(dragged);
        else void mover?.back();
        if (how === "let-go") store.getState().setMoving({ ...dragged, paneId, dropped: true });
        dragged = null;
      },
      tap: (x, y) => {
        const { moving, setMoving } = store.getState();
        const view = renderer.current?.view();
        if (moving?.paneId === paneId && !moving.dropped && mover !== null && view) {
          const home = middleOf(layout, moving.node);
          if (home === null) return;
          const next = {
            ...moving,
            dx: (x - view.x) / view.k - home.x,
            dy: (y - view.y) / view.k - home.y,
          };
          mover.to(next);
          setMoving(next);
          return;
        }
        if (moving !== null) setMoving(null);
        const picked = renderer.current?.pick(x, y) ?? null;
        if (picked === null) return;
        const { target, at } = focusOf(picked);
        store.getState().goTo(target, at === null ? { paneId } : { paneId, at });
        // The keyboard goes on from there; the drawing already shows what was picked, so no second ring is drawn.
        element.dataset.hand = "";
        element.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus({ preventScroll: true });
      },
      hold: (x, y) => openMenuAt(element, x, y),
      doubleTap: (x, y) => {
        if (renderer.current?.pick(x, y) === null) stepZoom(2, { x, y });
      },
      hover: (at) => {
        const picked = at === null ? null : (renderer.current?.pick(at.x, at.y) ?? null);
        element.style.setProperty("cursor", picked === null ? "grab" : "pointer");
        const { hover, setHover } = store.getState();
        const next = picked === null ? null : focusOf(picked);
        if (!sameFocus(hover, next)) setHover(next);
        renderer.current?.point(picked, selectHighlight(store.getState(), paneId).hover);
      },
    });
    return () => {
      element.removeEventListener("keydown", toKeys);
      stop();
    };
  }, [store, paneId, frame, renderer, layout, size, mover, keep, stepZoom]);

  // A move that is given up for another, here or in another pane, leaves nothing behind.
  useEffect(
    () =>
      store.subscribe(({ moving }, { moving: before }) => {
        if (before?.paneId === paneId && !before.dropped && moving?.paneId !== paneId) void mover?.back();
      }),
    [store, paneId, mover],
  );
  useEffect(
    () => () => {
      if (store.getState().moving?.paneId === paneId) store.getState().setMoving(null);
    },
    [store, paneId],
  );

  // What is pointed at in another pane is ringed here.
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.hover === before.hover || state.hover?.paneId === paneId) return;
        renderer.current?.point(null, selectHighlight(state, paneId).hover);
      }),
    [store, paneId, renderer],
  );

  return zoom;
}

/** Asks what lies on the point for its menu, as the second button of a mouse does. */
function openMenuAt(element: HTMLElement, x: number, y: number): void {
  const { left, top } = element.getBoundingClientRect();
  const at = { clientX: left + x, clientY: top + y };
  document
    .elementFromPoint(at.clientX, at.clientY)
    ?.dispatchEvent(new MouseEvent("contextmenu", { ...at, bubbles: true, cancelable: true }));
}

/** Of the code and name of a cluster, or of a place's disc. */
const middleOf = ({ clusters, places }: Layout, node: NodeId) =>
  [...clusters, ...places].find((laid) => laid.node === node) ?? null;

/** A dot's place is the node that the occupation was put in, which may lie below the one that is drawn. */
function focusOn(
  picked: Picked,
  paneId: number,
  { frameworkId }: Layout,
  index: FrameworkIndex | undefined,
): Focus {
  if (picked.kind === "node")
    return { paneId, target: { kind: "node", frameworkId, id: picked.node }, at: null };
  const { occupation, place } = picked.dot;
  const at = index
    ?.placementsOf(occupation)
    .find(({ node }) => node === place || index.ancestorsOf(node).some(({ id }) => id === place));
  return { paneId, target: { kind: "occupation", id: occupation }, at: at?.node ?? place };
}

function sameFocus(a: Focus | null, b: Focus | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.paneId === b.paneId && a.at === b.at && a.target.kind === b.target.kind && a.target.id === b.target.id
  );
}
