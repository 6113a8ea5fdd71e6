import type { Page } from "playwright-core";

/** The default framework alone, as a map. */
export const fragment = "v=1&view=map&f=ncc-modernized-2024";
export const construction = (page: Page) => page.getByRole("treeitem", { name: /^Construction, cluster/ });
export const middleOf = async (page: Page) => {
  const box = await construction(page).boundingBox();
  if (box === null) throw new Error("Construction is not drawn");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
export const patient = { timeout: 8000 };
export const drag = async (
  page: Page,
  from: { readonly x: number; readonly y: number },
  dx: number,
  dy: number,
) => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1)
    await page.mouse.move(from.x + (dx * step) / 10, from.y + (dy * step) / 10);
};
export const pinOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("pin");
