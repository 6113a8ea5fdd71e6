import { wrapWords } from "#algorithms/layout/wrap-words.ts";
import { showLetters } from "#algorithms/words/show-letters.ts";
import type { ThemeTokens } from "#ui/tokens.ts";
import { barWidth, type FlowScene } from "./build-flow-scene.ts";
import type { LitRibbon } from "./build-lit-ribbons.ts";
import { wideSize } from "./flow-labels.ts";

/** What a picture is made of, from the bottom up; px. */
export type Shape =
  | { readonly kind: "path"; readonly path: string; readonly fill: string; readonly opacity: number }
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  | ShownWords;

interface ShownWords {
  readonly kind: "words";
  readonly text: string;
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly anchor: "start" | "end";
  readonly fill: string;
  readonly halo: string | null;
}

/** A flow as a picture to take away. */
export interface FlowPicture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly background: string;
  /** Each in px from its own corner. */
  readonly parts: readonly { readonly x: number; readonly y: number; readonly shapes: readonly Shape[] }[];
}

export interface PictureWords {
  readonly title: string;
  /** Under the title. */
  readonly about: string;
  /** Over each column. */
  readonly heads: readonly [first: string, second: string];
  /** Credit, date, release. */
  readonly foot: readonly string[];
}

interface PictureParts {
  readonly scene: FlowScene;
  readonly lit: readonly LitRibbon[];
  readonly words: PictureWords;
  readonly theme: "light" | "dark";
  readonly tokens: ThemeTokens;
}

const margin = 24;

/** Title and heads over the ribbons, credit under them; ribbons lie where the scene has them, moved as a whole. */
export function buildFlowPicture({ scene, lit, words, theme, tokens }: PictureParts): FlowPicture {
  const width = scene.width + 2 * margin;
  const inner = scene.width;
  const shapes: Shape[] = [];
  const write = (
    text: string,
    y: number,
    look: { size: number; line: number; weight: number; fill: string },
  ) => {
    const style = look.weight > 600 ? "cluster" : "place";
    // The table of widths knows the narrow face for running words; this one is a sixth wider.
    const room = style === "place" ? inner / 1.2 : inner;
    const lines = wrapWords(showLetters(text), room, style, look.size);
    for (const [at, line] of lines.entries())
      shapes.push({
        kind: "words",
        text: line,
        x: margin,
        y: y + (at + 0.5) * look.line,
        size: look.size,
        weight: look.weight,
        anchor: "start",
        fill: look.fill,
        halo: null,
      });
    return y + lines.length * look.line;
  };
  const head = (text: string, x: number, y: number, anchor: "start" | "end") =>
    shapes.push({
      kind: "words",
      text: showLetters(text),
      x,
      y,
      size: 15,
      weight: 700,
      anchor,
      fill: tokens.ink,
      halo: null,
    });

  let y = write(words.title, margin, { size: 22, line: 28, weight: 700, fill: tokens.ink });
  y = write(words.about, y + 4, { size: 14, line: 20, weight: 400, fill: tokens.ink2 });
  head(words.heads[0], margin + scene.x0, y + 24, "end");
  head(words.heads[1], margin + scene.x1, y + 24, "start");
  const top = y + 40;
  y = top + scene.height + 16;
  for (const line of words.foot) y = write(line, y, { size: 13, line: 18, weight: 400, fill: tokens.ink2 });
  return {
    width,
    height: Math.ceil(y + margin - 4),
    title: words.title,
    description: [words.about, ...words.foot].join(" "),
    background: tokens.paper,
    parts: [
      { x: 0, y: 0, shapes },
      { x: margin, y: top, shapes: flowShapes(scene, lit, theme, tokens) },
    ],
  };
}

function flowShapes(
  scene: FlowScene,
  lit: readonly LitRibbon[],
  theme: "light" | "dark",
  tokens: ThemeTokens,
): readonly Shape[] {
  const words = { kind: "words", halo: tokens.paper, fill: tokens.ink } as const;
  return [
    ...scene.ribbons
      .filter(({ folded }) => !folded)
      .map(({ path }): Shape => ({ kind: "path", path, fill: tokens.strong, opacity: 0.2 })),
    ...lit.map(
      ({ path, colour }): Shape => ({
        kind: "path",
        path,
        fill: colour[theme],
        opacity: 0.92,
      }),
    ),
    ...scene.bars.flatMap(({ x, y0, y1, colour, label, labelX, anchor }): readonly Shape[] => [
      {
        kind: "box",
        x,
        y: y0,
        width: barWidth,
        height: Math.max(1, y1 - y0),
        fill: colour[theme],
      },
      { ...words, text: label, x: labelX, y: (y0 + y1) / 2, size: wideSize, weight: 500, anchor },
    ]),
    ...lit.flatMap(({ number }): readonly Shape[] =>
      number === null
        ? []
        : [
            {
              ...words,
              text: number.text,
              x: number.x,
              y: number.y,
              size: 13,
              weight: 700,
              anchor: number.anchor,
            },
          ],
    ),
  ];
}
