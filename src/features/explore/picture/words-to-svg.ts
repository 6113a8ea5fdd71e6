import type { LabelStyle } from "#algorithms/layout/label-width.ts";
import { allFinite, type SvgAttributes, svgElement, svgText } from "#algorithms/write/svg-element.ts";
import type { Box } from "#domain/layout.ts";
import { baseline, haloWidth, labelFonts, pageFamily } from "#features/explore/map/draw/draw-words.ts";
import type { PlacedLabel } from "#features/explore/map/labels/label.ts";
import { badgeGap } from "#features/explore/map/labels/label-candidates.ts";
import type { EdgeTag } from "#features/explore/map/links/edge-tags.ts";
import type { Sign } from "#features/explore/map/scene/scene.ts";

const anchors = { left: "start", center: "middle", right: "end" } as const;

/** The page serves Public Sans under a name of its own; a device that has it knows it by its plain name. */
const withPlainName = (family: string) => family.replace(/"Public Sans Variable"/, '"Public Sans", $&');

function fontAttributes(style: LabelStyle, size: number): SvgAttributes {
  const [weight, family] = labelFonts[style];
  return {
    "font-family": withPlainName(family),
    "font-size": size,
    "font-weight": weight.replace("italic ", ""),
    "font-style": weight.startsWith("italic") ? "italic" : null,
    "letter-spacing": style === "grouping" ? 0.015 * size : null,
  };
}

/** @param name in full, told on hover and to who edits the picture; `null`: the lines say all */
export function labelToSvg(label: PlacedLabel, name: string | null, sight: Box): string {
  const { box, font, lines, align, badge, leader, colour, halo } = label;
  if (!allFinite(box.x0, box.y0, box.x1, box.y1)) return "";
  if (box.x1 < sight.x0 || box.x0 > sight.x1 || box.y1 < sight.y0 || box.y0 > sight.y1) return "";
  const x = align === "left" ? box.x0 : align === "right" ? box.x1 : (box.x0 + box.x1) / 2;
  const top = box.y0 + (badge === null ? 0 : badge.height + badgeGap);
  const attributes = {
    ...fontAttributes(font.style, font.size),
    "text-anchor": anchors[align],
    fill: colour,
    stroke: halo,
    "stroke-width": haloWidth,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  const written = [
    name === null ? "" : svgElement("title", {}, [svgText(name)]),
    leader === null || !allFinite(...leader)
      ? ""
      : svgElement("path", { d: `M${leader[0]},${leader[1]}L${leader[2]},${leader[3]}`, stroke: colour }),
    lines.length === 0
      ? ""
      : svgElement(
          "text",
          attributes,
          lines.map((line, at) =>
            svgElement("tspan", { x, y: top + (at + 0.5) * font.line + baseline * font.size }, [
              svgText(line),
            ]),
          ),
        ),
  ].filter((part) => part !== "");
  return written.length === 0 ? "" : svgElement("g", {}, written);
}

export function signToSvg(sign: Sign, sight: Box): string {
  const { shape, x, y, width, height, text, fill, colour, edge } = sign;
  if (!allFinite(x, y, width, height)) return "";
  if (x + width < sight.x0 || x - width > sight.x1 || y + height < sight.y0 || y - height > sight.y1)
    return "";
  const look = { fill, stroke: edge, "stroke-width": edge === null ? null : shape === "disc" ? 1.5 : 1 };
  return svgElement("g", {}, [
    shape === "disc"
      ? svgElement("circle", { cx: x, cy: y, r: width / 2, ...look })
      : roundedBox(x - width / 2, y - height / 2, width, height, width > 26 ? 6 : 4, look),
    svgElement(
      "text",
      {
        x,
        y: y + baseline * 12.5,
        "font-family": withPlainName(pageFamily),
        "font-size": height > 18 ? 12.5 : 12,
        "font-weight": 750,
        "text-anchor": "middle",
        fill: colour,
      },
      [svgText(text)],
    ),
  ]);
}

/** A link's far end, named at the edge of the map. */
export function tagToSvg({ box, code, title, paint }: EdgeTag): string {
  const { x0, y0, x1, y1 } = box;
  if (!allFinite(x0, y0, x1, y1)) return "";
  return svgElement("g", {}, [
    roundedBox(x0, y0, x1 - x0, y1 - y0, 6, { fill: paint.paper, stroke: paint.edge }),
    signToSvg(code, box),
    svgElement(
      "text",
      {
        x: code.x + code.width / 2 + 6,
        y: (y0 + y1) / 2 + baseline * 13,
        ...fontAttributes("occupationBold", 13),
        fill: paint.ink,
      },
      [svgText(title)],
    ),
  ]);
}

const roundedBox = (x: number, y: number, width: number, height: number, r: number, look: SvgAttributes) =>
  svgElement("rect", { x, y, width, height, rx: r, ...look });
