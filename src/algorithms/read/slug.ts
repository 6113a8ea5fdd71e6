/** `Agriculture, Food & Natural Resources` to `agriculture-food-natural-resources`; letters of any script stay. */
export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** As {@link slug}, in `[a-z0-9-]` only; may be empty. */
export const plainSlug = (text: string): string =>
  slug(text)
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");

/** The id, or the id with the least number that is not taken; takes it. */
export function takeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}
