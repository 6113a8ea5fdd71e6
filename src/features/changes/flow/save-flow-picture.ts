import type { FlowPicture } from "./build-flow-picture.ts";
import { drawFlowPicture } from "./draw-flow-picture.ts";
import { flowPictureToSvg } from "./flow-picture-to-svg.ts";

/** @throws {Error} if the browser gives no canvas for a PNG */
export async function flowPictureBlob(picture: FlowPicture, kind: "svg" | "png"): Promise<Blob> {
  if (kind === "svg") return new Blob([flowPictureToSvg(picture)], { type: "image/svg+xml;charset=utf-8" });
  const canvas = drawFlowPicture(picture);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) =>
        blob === null ? fail(new Error(`no picture of ${canvas.width} x ${canvas.height}`)) : done(blob),
      "image/png",
    );
  });
}
