import { foldText } from "#algorithms/words/fold-text.ts";

/** `Agriculture, Food & Natural Resources` to `agriculture-food-natural-resources`; letters of any script stay. */
export const slug = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** As {@link slug}, in `[a-z0-9-]` only; may be empty. */
export const plainSlug = (text: string): string =>
  slug(text)
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
