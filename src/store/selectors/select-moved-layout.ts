import type { Layout } from "#domain/layout.ts";
import type { AppState } from "#store/app-state.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";

/** The layout with what the reader keeps elsewhere in it; until that is worked out, and without pins, as it is. */
export function selectMovedLayout({ pins, movedLayouts }: AppState, layout: Layout): Layout {
  if (!pins.some(({ frameworkId }) => frameworkId === layout.frameworkId)) return layout;
  const moved = movedLayouts.get(layoutKey(layout.frameworkId, layout.size));
  return moved?.base === layout ? moved.layout : layout;
}
