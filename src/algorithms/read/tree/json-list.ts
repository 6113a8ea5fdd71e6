import { toPointer } from "#algorithms/read/json-places.ts";
import { readAdjacencyList } from "#algorithms/read/tree/adjacency-list.ts";
import type { TreeEntry } from "#algorithms/read/tree/tree-entry.ts";

/**
 * JSON that is a flat list of objects, each naming by id what it stands under: `[{"id", "parent", "label"}]`, alone or as
 * the one list of an object.
 *
 * @returns `null` if the value is none
 */
export function readJsonList(value: unknown): readonly TreeEntry[] | null {
  const lists = listsIn(value);
  const [only] = lists;
  if (only === undefined || lists.length > 1) return null;
  const header = [...new Set(only.list.flatMap((one) => Object.keys(one)))];
  const rows = only.list.map((one, at) => ({
    row: at,
    cells: header.map((key) => textOf(one[key])),
    faults: [],
  }));
  const list = readAdjacencyList(header, rows);
  if (list === null) return null;
  return list.entries.map((entry, at) => ({
    ...entry,
    place: { row: null, column: null, pointer: toPointer([...only.path, at]) },
    cells: [JSON.stringify(only.list[at])],
  }));
}

type Flat = Readonly<Record<string, unknown>>;

function listsIn(
  value: unknown,
): readonly { readonly path: readonly string[]; readonly list: readonly Flat[] }[] {
  if (isFlatList(value)) return [{ path: [], list: value }];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => (isFlatList(one) ? [{ path: [key], list: one }] : []));
}

/** Objects that hold words, numbers and nothing else. */
const isFlatList = (value: unknown): value is readonly Flat[] =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.every(
    (one) =>
      typeof one === "object" &&
      one !== null &&
      Object.values(one).every((cell) => typeof cell !== "object" || cell === null),
  );

const textOf = (value: unknown) => (value === null || value === undefined ? "" : String(value));
