import { type FrameworkId, frameworkId } from "#domain/ids.ts";
import { targetFromKey } from "#domain/target.ts";
import type { FrameworkEntry } from "#store/slices/catalogue-slice.ts";
import type { Workspace } from "#store/slices/workspace-slice.ts";
import type { LinkNotice } from "#store/url/fragment.ts";

/** Content hash of each of a person's own frameworks. */
export type OwnHashes = ReadonlyMap<FrameworkId, string>;

/** 48 bits: two of a hundred thousand files meet once in fifty thousand such heaps. */
const hashLength = 12;

export const ownHashes = (entries: readonly FrameworkEntry[]): OwnHashes =>
  new Map(entries.flatMap(({ id, hash }) => (hash === undefined ? [] : [[id, hash]])));

/** `mine.0123456789ab`: id and the start of the content hash of each own framework that the workspace shows. */
export function ownNamed({ panes, focus, compare, field }: Workspace, own: OwnHashes): readonly string[] {
  const picked = [...compare, ...(focus === null ? [] : [focus.target])];
  const ids = new Set([
    ...panes.map((pane) => pane.frameworkId),
    ...(field?.kind === "node" ? [field.frameworkId] : []),
    ...picked.flatMap((target) => (target.kind === "node" ? [target.frameworkId] : [])),
  ]);
  return [...ids].flatMap((id) => {
    const hash = own.get(id);
    return hash === undefined ? [] : [`${id}.${hash.slice(0, hashLength)}`];
  });
}

/**
 * Finds the files that a link names among those on this device, and puts the ids that they have here in its fields.
 * A file of the same id that holds something else is opened and said; the picks in a file that is missing are left
 * out, since the note on the file says it all.
 */
export function settleOwn(
  fields: URLSearchParams,
  own: OwnHashes,
): { readonly fields: URLSearchParams; readonly notices: readonly LinkNotice[] } {
  const notices: LinkNotice[] = [];
  const here = new Map<string, FrameworkId | null>();
  for (const part of fields.getAll("h")) {
    const [, id, hash] = /^([a-z0-9-]+)\.([0-9a-f]{8,16})$/.exec(part) ?? [];
    if (id === undefined || hash === undefined) {
      notices.push({ kind: "unreadable", part: part.slice(0, 60) });
      continue;
    }
    const found = findFile(id, hash, own);
    const other = found === null && own.has(frameworkId(id));
    here.set(id, other ? frameworkId(id) : found);
    if (other) notices.push({ kind: "other-file", id });
    // That of a pane is said where panes are read.
    else if (found === null && !fields.getAll("f").includes(id))
      notices.push({ kind: "missing-framework", id });
  }
  if (here.size === 0) return { fields, notices };

  const settled = new URLSearchParams();
  for (const [name, value] of fields) {
    if (name === "f") settled.append(name, here.get(value) ?? value);
    else if (name !== "s" && name !== "k" && name !== "fd") settled.append(name, value);
    else {
      const target = targetFromKey(value);
      const file = target?.kind === "node" ? here.get(target.frameworkId) : undefined;
      if (target?.kind !== "node" || file === undefined) settled.append(name, value);
      else if (file !== null) settled.append(name, `node:${file}:${target.id}`);
    }
  }
  return { fields: settled, notices };
}

/**
 * The very file, whatever id it has here: where the id was taken, a file has the start of its hash put to it,
 * on this device or on the one that made the link.
 */
function findFile(id: string, hash: string, own: OwnHashes): FrameworkId | null {
  if (own.get(frameworkId(id))?.startsWith(hash)) return frameworkId(id);
  const renamed = frameworkId(`${id}-${hash.slice(0, 8)}`);
  if (own.has(renamed)) return renamed;
  for (const [each, its] of own) if (id === `${each}-${its.slice(0, 8)}`) return each;
  return null;
}
