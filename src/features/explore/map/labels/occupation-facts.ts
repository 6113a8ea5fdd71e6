import { labelWidth } from "#algorithms/layout/label-width.ts";
import { landMask } from "#algorithms/layout/land-mask.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Box } from "#domain/layout.ts";
import type { Occupation } from "#domain/occupation.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import type { LabelFont, PlacedLabel } from "#features/explore/map/labels/label.ts";
import { createLabelGrid } from "#features/explore/map/labels/label-grid.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { SceneDot } from "#features/explore/map/scene/scene.ts";
import type { Text } from "#text/en.ts";

/** Px between dots from which their names have room for a second line. */
const factsFrom = 32;
const font: LabelFont = { style: "place", size: 12, line: 14 };
/** To other names, and the least that a label leaves round itself. */
const gap = 3;

interface Named {
  readonly model: MapModel;
  readonly palette: Palette;
  readonly k: number;
  readonly dots: readonly SceneDot[];
  /** x, y, r, x, y, r … of all that no name lies over. */
  readonly discs: readonly number[];
  readonly taken: readonly Box[];
  readonly within: Box | null;
}

export type AddFacts = (labels: readonly PlacedLabel[], named: Named) => readonly PlacedLabel[];

interface Words {
  readonly facts: Text["facts"];
  readonly words: Text["explore"]["map"]["facts"];
}

/**
 * Where dots lie far apart, school and pay of each named occupation under its name. Names have their places already
 * and lose none; facts that find no room are left out.
 */
export const factsUnderNames =
  (occupations: ReadonlyMap<OccupationId, Occupation>, words: Words): AddFacts =>
  (labels, named) =>
    withFacts(labels, named, (id) => factsOf(occupations.get(id), words));

/** `null`: nothing is known of it at all, as of a mark that is no occupation. */
function factsOf(occupation: Occupation | undefined, { facts, words }: Words): string | null {
  if (occupation === undefined) return null;
  const { wage, preparation } = occupation;
  const [year, hour] = [wage?.annual.median ?? null, wage?.hourlyMedian ?? null];
  const school = preparation.education;
  return words(
    school === null ? null : facts.educationShort[school],
    year !== null ? facts.dollars(year) : hour === null ? null : facts.dollarsAnHour(hour),
  );
}

function withFacts(
  labels: readonly PlacedLabel[],
  named: Named,
  wordsOf: (occupation: OccupationId) => string | null,
): readonly PlacedLabel[] {
  const { model, palette, k } = named;
  const apart = new Map(named.dots.filter(({ pitch }) => pitch >= factsFrom).map((dot) => [dot.key, dot]));
  if (apart.size === 0) return labels;
  const grid = createLabelGrid();
  for (let at = 0; at < named.discs.length; at += 3)
    grid.addDisc(named.discs[at] ?? 0, named.discs[at + 1] ?? 0, named.discs[at + 2] ?? 0);
  for (const { box } of [...named.taken.map((box) => ({ box })), ...labels]) grid.addBox(box);

  return labels.flatMap((label): readonly PlacedLabel[] => {
    const dot = apart.get(label.key);
    const coast = dot && model.clusterOf.get(dot.place)?.laid.coast;
    const words = dot === undefined ? null : wordsOf(dot.occupation);
    if (dot === undefined || coast === undefined || words === null || label.leader !== null) return [label];
    const land = landMask(coast);
    const width = labelWidth(words, font.style, font.size);
    grid.dropBox(label.box);
    const fits = ({ name, facts }: Boxes) => {
      const both = {
        x0: Math.min(name.x0, facts.x0),
        y0: name.y0,
        x1: Math.max(name.x1, facts.x1),
        y1: facts.y1,
      };
      return (
        !grid.hitsBox(both, gap) &&
        !grid.hitsDisc(both) &&
        (named.within === null || inside(both, named.within)) &&
        land.holds({ x0: both.x0 / k, y0: both.y0 / k, x1: both.x1 / k, y1: both.y1 / k })
      );
    };
    const found = [...places(label, dot.y, width)].find(fits);
    if (found === undefined) {
      grid.addBox(label.box);
      return [label];
    }
    grid.addBox(found.name);
    grid.addBox(found.facts);
    return [
      { ...label, box: found.name },
      {
        ...label,
        box: found.facts,
        font,
        lines: [words],
        colour: palette.ink2,
      },
    ];
  });
}

interface Boxes {
  readonly name: Box;
  readonly facts: Box;
}

/** Both lines beside the dot's middle, else under the name; over the dot the name makes room. */
function* places({ box, align }: PlacedLabel, dotY: number, width: number): Generator<Boxes> {
  const middle = (box.x0 + box.x1) / 2;
  const x0 = align === "left" ? box.x0 : align === "right" ? box.x1 - width : middle - width / 2;
  const lift = (by: number): Boxes => ({
    name: { ...box, y0: box.y0 - by, y1: box.y1 - by },
    facts: { x0, x1: x0 + width, y0: box.y1 - by, y1: box.y1 - by + font.line },
  });
  if (align === "center") yield lift(box.y1 <= dotY ? font.line : 0);
  else for (const by of [font.line / 2, 0, font.line]) yield lift(by);
}

const inside = (box: Box, edge: Box) =>
  box.x0 >= edge.x0 && box.y0 >= edge.y0 && box.x1 <= edge.x1 && box.y1 <= edge.y1;
