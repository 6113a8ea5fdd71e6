import type { Box } from "#domain/layout.ts";
import type { LabelRequest, PlacedLabel } from "#features/explore/map/labels/label.ts";
import { labelGap } from "#features/explore/map/labels/label-candidates.ts";
import { gridOfDiscs, inside } from "#features/explore/map/labels/label-grid.ts";
import { isAshore } from "#features/explore/map/labels/label-ground.ts";

/** Names have their places and lose none: a count goes beside its code where there is room left on the land. */
export function addCounts(
  labels: readonly PlacedLabel[],
  requests: readonly LabelRequest[],
  dots: readonly number[],
  within: Box | null,
): readonly PlacedLabel[] {
  const wanted = new Map(requests.flatMap((one) => (one.counted === null ? [] : [[one.key, one] as const])));
  if (wanted.size === 0) return labels;
  const grid = gridOfDiscs(dots);
  for (const { box } of labels) grid.addBox(box);
  return labels.map((label) => {
    const { ground, counted } = (label.badge && wanted.get(label.key)) || { ground: null, counted: null };
    if (counted === null || ground === null || !("coast" in ground)) return label;
    const { y0, y1 } = label.box;
    const middle = (label.box.x0 + label.box.x1) / 2;
    const row = {
      x0: middle - counted.width / 2,
      x1: middle + counted.width / 2,
      y0,
      y1: y0 + counted.height,
    };
    grid.dropBox(label.box);
    const fits =
      isAshore(row, ground) &&
      (within === null || inside(row, within)) &&
      !grid.hitsBox(row, labelGap) &&
      !grid.hitsDisc(row);
    const box = fits
      ? { x0: Math.min(label.box.x0, row.x0), y0, x1: Math.max(label.box.x1, row.x1), y1 }
      : label.box;
    grid.addBox(box);
    return fits ? { ...label, box, badge: counted } : label;
  });
}
