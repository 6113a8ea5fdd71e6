import { badgeSize } from "#features/explore/map/label-fonts.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { Palette } from "#features/explore/map/palette.ts";
import type { Curve, SceneDot, SceneLink } from "#features/explore/map/scene.ts";

/** How far a link is bent, as a part of its length. */
const bend = 0.16;

/** From the focus to each linked dot, bent upwards so that links to the same side fan out. */
export function buildCurves(from: SceneDot, ends: readonly SceneDot[]): readonly Curve[] {
  return ends.map((to) => {
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const side = dx > 0 ? 1 : -1;
    return {
      from: [from.x, from.y],
      bend: [(from.x + to.x) / 2 + dy * bend * side, (from.y + to.y) / 2 - dx * bend * side],
      to: [to.x, to.y],
    };
  });
}

export function sceneLink(model: MapModel, palette: Palette, dot: SceneDot): readonly SceneLink[] {
  const mark = model.clusterOf.get(dot.place)?.mark;
  if (mark === undefined) return [];
  const { badge } = palette.paint(mark, false);
  return [
    {
      dot,
      sign: {
        shape: "code",
        x: 0,
        y: 0,
        ...badgeSize(0, "large"),
        text: mark.code,
        fill: badge.fill,
        colour: badge.text,
        edge: badge.edge,
      },
      title: model.titleOf(dot.occupation),
      paint: { paper: palette.paper, ink: palette.ink, edge: palette.strong },
    },
  ];
}
