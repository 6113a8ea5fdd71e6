import { svgElement, svgText } from "#algorithms/write/svg-element.ts";
import type { FlowPicture, Shape } from "./build-flow-picture.ts";
import { baseline, pictureFont } from "./picture-font.ts";

/** The picture as an SVG file: valid XML, words as words, nothing in it that runs or is fetched. */
export function flowPictureToSvg({
  width,
  height,
  title,
  description,
  background,
  parts,
}: FlowPicture): string {
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-labelledby": "picture-title picture-description",
  };
  const written = svgElement("svg", root, [
    svgElement("title", { id: "picture-title" }, [svgText(title)]),
    svgElement("desc", { id: "picture-description" }, [svgText(description)]),
    svgElement("rect", { width, height, fill: background }),
    ...parts.map(({ x, y, shapes }) =>
      svgElement("g", { transform: `translate(${x} ${y})` }, shapes.map(shapeToSvg)),
    ),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written}\n`;
}

function shapeToSvg(shape: Shape): string {
  if (shape.kind === "path")
    return svgElement("path", { d: shape.path, fill: shape.fill, "fill-opacity": shape.opacity });
  if (shape.kind === "box") {
    const { x, y, width, height, fill } = shape;
    return svgElement("rect", { x, y, width, height, fill });
  }
  const { text, x, y, size, weight, anchor, fill, halo } = shape;
  const edge =
    halo === null
      ? {}
      : { stroke: halo, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
  return svgElement(
    "text",
    {
      x,
      y: y + baseline * size,
      "font-family": pictureFont,
      "font-size": size,
      "font-weight": weight,
      "text-anchor": anchor,
      fill,
      ...edge,
    },
    [svgText(text)],
  );
}
