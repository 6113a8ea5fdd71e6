import type { FrameworkId } from "#domain/ids.ts";
import type { Layout, LayoutSize } from "#domain/layout.ts";
import type { Size } from "#features/explore/map/camera.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";

/** A phone's layout is less tall than a pane's: from this height by width on, the pane's fits better. */
const tall = 1.7;

/** Which of a framework's layouts suits a map of this size, px. */
export const layoutSizeFor = ({ width, height }: Size): LayoutSize =>
  width >= 640 ? "large" : width < 480 && height < width * tall ? "phone" : "small";

const nextBest: Readonly<Record<LayoutSize, readonly LayoutSize[]>> = {
  large: ["large", "small", "phone"],
  small: ["small", "phone", "large"],
  phone: ["phone", "small", "large"],
};

/** The one that suits; until it has come, the nearest to it. */
export function findLayout(
  layouts: ReadonlyMap<string, Layout>,
  frameworkId: FrameworkId,
  wanted: LayoutSize,
): Layout | null {
  for (const size of nextBest[wanted]) {
    const layout = layouts.get(layoutKey(frameworkId, size));
    if (layout !== undefined) return layout;
  }
  return null;
}
