import type { PickedPart } from "#algorithms/change/pick-ribbons.ts";
import type { ChangeUnit } from "#domain/change.ts";
import type { Text } from "#text/en.ts";
import { darkTokens, lightTokens } from "#ui/tokens.ts";
import { buildFlowPicture, type FlowPicture } from "./build-flow-picture.ts";
import { buildFlowScene } from "./build-flow-scene.ts";
import { buildLitRibbons } from "./build-lit-ribbons.ts";
import type { PaneFlowView } from "./use-flow.ts";
import type { FlowPicked } from "./use-flow-pick.ts";

interface Taken {
  readonly picked: FlowPicked | null;
  readonly unit: ChangeUnit;
  readonly release: string;
  readonly theme: "light" | "dark";
  readonly date: Date;
  readonly text: Text;
}

/** Px without the margins: both columns have room for whole titles. */
const width = 912;
const leastHeight = 720;
const nothing: readonly PickedPart[] = [];

/** The flow as a picture of its own, wider than on screen, so that names stand for codes. */
export function takeFlowPicture(flow: PaneFlowView, taken: Taken): FlowPicture {
  const { picked, unit, release, theme, date, text } = taken;
  const { flow: words, picture, shell, facts } = text;
  const scene = buildFlowScene({ ...flow, width, height: leastHeight });
  const { a, b } = flow.sides;
  const [first, second] = flow.first === "a" ? [a.short, b.short] : [b.short, a.short];
  return buildFlowPicture({
    scene,
    lit: buildLitRibbons(scene, picked?.parts ?? nothing, picked?.near ?? null, words.number),
    theme,
    tokens: theme === "dark" ? darkTokens : lightTokens,
    words: {
      title: words.picture.heading(a.short, b.short),
      about: words.picture.about(flow.names, flow.table.compared.length, unit),
      heads: [first, second],
      foot: [
        facts.credit,
        [picture.made(date), shell.about.release(release), picture.with(shell.name)].join(" "),
      ],
    },
  });
}
