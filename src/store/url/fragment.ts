/**
 * The version of the link's form. Raise it when what a field means changes, and add the upgrade to {@link upgrades};
 * a new field that an old link lacks needs none.
 */
export const fragmentVersion = 1;

/** Turns the fields of version `n` into those of version `n + 1`, by `n`. */
const upgrades: ReadonlyMap<number, (fields: URLSearchParams) => URLSearchParams> = new Map();

/** What can be wrong with a link; said to the reader, who keeps all that could be read. */
export type LinkNotice =
  | { readonly kind: "unreadable"; readonly part: string }
  | { readonly kind: "newer" }
  | { readonly kind: "missing-framework"; readonly id: string }
  /** The file of that id on this device holds something else than the one that the link was made with. */
  | { readonly kind: "other-file"; readonly id: string }
  | { readonly kind: "other-release"; readonly release: string };

export interface ParsedFragment {
  readonly fields: URLSearchParams;
  readonly notices: readonly LinkNotice[];
}

/** Reads `#v=1&…` into fields of the present version. Never throws. */
export function parseFragment(hash: string): ParsedFragment {
  let fields = new URLSearchParams(hash.replace(/^#/, ""));
  if ([...fields.keys()].length === 0) return { fields, notices: [] };
  const version = Number(fields.get("v") ?? Number.NaN);
  if (!Number.isInteger(version) || version < 1)
    return { fields: new URLSearchParams(), notices: [{ kind: "unreadable", part: hash.slice(0, 60) }] };
  if (version > fragmentVersion) return { fields: new URLSearchParams(), notices: [{ kind: "newer" }] };
  for (let at = version; at < fragmentVersion; at += 1) fields = upgrades.get(at)?.(fields) ?? fields;
  return { fields, notices: [] };
}
