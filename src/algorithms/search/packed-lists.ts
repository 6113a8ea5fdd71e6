/** Many lists of numbers in two arrays: list `i` is `items[starts[i]]` up to `items[starts[i + 1]]`. */
export interface PackedLists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Sorts `values[i]` into list `keys[i]`, in order; a counting sort, so linear. */
export function packLists(lists: number, keys: ArrayLike<number>, values: ArrayLike<number>): PackedLists {
  const starts = new Int32Array(lists + 1);
  for (let i = 0; i < keys.length; i++) starts[(keys[i] ?? 0) + 1] = (starts[(keys[i] ?? 0) + 1] ?? 0) + 1;
  for (let list = 0; list < lists; list++) starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0);
  const next = starts.slice();
  const items = new Int32Array(values.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const at = next[key] ?? 0;
    items[at] = values[i] ?? 0;
    next[key] = at + 1;
  }
  return { starts, items };
}

/** From the lists to the items: list `i` of the result has the lists that hold item `i`, in order. */
export function invertLists({ starts, items }: PackedLists, most: number): PackedLists {
  const holders = new Int32Array(items.length);
  for (let list = 0; list + 1 < starts.length; list++) holders.fill(list, starts[list], starts[list + 1]);
  return packLists(most, items, holders);
}

/** A view of one list; nothing is copied. */
export const packedList = ({ starts, items }: PackedLists, list: number): Int32Array =>
  items.subarray(starts[list] ?? 0, starts[list + 1] ?? 0);
