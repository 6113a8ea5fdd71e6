import { labelFonts } from "#features/explore/map/draw/draw-words.ts";
import type { Sheet } from "#features/explore/picture/build-sheet.ts";
import { drawSheet } from "#features/explore/picture/draw-sheet.ts";
import { sheetToSvg } from "#features/explore/picture/sheet-to-svg.ts";

export type PictureKind = "svg" | "png";

/** Device px per px: sharp on screens of today and on paper. */
export const pngRatio = 2;

/** @throws {Error} if the browser gives no canvas for a PNG */
export async function pictureBlob(sheet: Sheet, kind: PictureKind): Promise<Blob> {
  if (kind === "svg") return new Blob([sheetToSvg(sheet)], { type: "image/svg+xml;charset=utf-8" });
  await loadFonts();
  const canvas = drawSheet(sheet, pngRatio);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) =>
        blob === null ? fail(new Error(`no picture of ${canvas.width} x ${canvas.height}`)) : done(blob),
      "image/png",
    );
  });
}

/** A letter that has not come yet is drawn in another font; one that cannot come is drawn so as well. */
async function loadFonts(): Promise<void> {
  const fonts = Object.values(labelFonts).map(([weight, family]) => `${weight} 16px ${family}`);
  await Promise.allSettled(fonts.map((font) => document.fonts?.load(font)));
}
