import type { FrameworkId } from "#domain/ids.ts";
import type { Layout, LayoutSize } from "#domain/layout.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";

/** Which of a framework's layouts suits a map this wide, px. */
export const layoutSizeFor = (width: number): LayoutSize =>
  width < 480 ? "phone" : width < 640 ? "small" : "large";

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
