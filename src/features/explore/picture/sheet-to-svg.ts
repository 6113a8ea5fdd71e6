import { svgElement, svgText } from "#algorithms/write/svg-element.ts";
import type { Sheet } from "#features/explore/picture/build-sheet.ts";
import { sceneToSvg } from "#features/explore/picture/scene-to-svg.ts";

/** The picture as an SVG file: valid XML, text as text, nothing in it that runs or is fetched. */
export function sheetToSvg({ width, height, title, description, frame, maps }: Sheet): string {
  const size = { width, height };
  const whole = { x: 0, y: 0, k: 1 };
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    ...size,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-labelledby": "picture-title picture-description",
  };
  const written = svgElement("svg", root, [
    svgElement("title", { id: "picture-title" }, [svgText(title)]),
    svgElement("desc", { id: "picture-description" }, [svgText(description)]),
    sceneToSvg({ scene: frame, tags: [], view: whole, size, nameOf: () => null }),
    ...maps.map(({ x, y, picture }) => svgElement("svg", { x, y, ...picture.size }, [sceneToSvg(picture)])),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written}\n`;
}
