import { type FrameworkIndex, frameworkIndexSteps } from "#algorithms/graph/framework-index.ts";
import { showNames, showNodeNames } from "#algorithms/read/show-names.ts";
import { type FrameworkFile, frameworkFormatVersion } from "#domain/framework.ts";
import { frameworkFromFile, membershipFromFile, nodeFromFile } from "#domain/framework-from-file.ts";

/**
 * A framework that this app wrote itself. It was checked before it was written, which takes longer than all the rest,
 * so it is not checked again; what has been damaged since does not parse, or names nodes that are not there.
 * Names come as they are shown. Each step is a moment in which the caller may let others work: a large one takes a second.
 *
 * @returns `null` if the text is damaged, or of a newer version of the app
 */
export function* readStoredFrameworkSteps(text: string): Generator<void, FrameworkIndex | null> {
  try {
    const nodes = findList(text, "nodes");
    const memberships = findList(text, "memberships");
    const file = JSON.parse(without(text, [nodes, memberships])) as FrameworkFile;
    if (file.formatVersion !== frameworkFormatVersion) return null;
    const framework = showNames(frameworkFromFile(file));
    return yield* frameworkIndexSteps({
      ...framework,
      nodes: [...framework.nodes, ...(yield* readList(text, nodes, shownNode))],
      memberships: [...framework.memberships, ...(yield* readList(text, memberships, membershipFromFile))],
    });
  } catch {
    return null;
  }
}

const shownNode = (entry: FrameworkFile["nodes"][number]) => showNodeNames(nodeFromFile(entry));

/** The entries of a list that has a line for each, as the app writes it; the brackets are outside. */
interface ListSpan {
  readonly from: number;
  readonly to: number;
}

/** A line of its own begins with a key of the whole only: within quotes no line ends. */
function findList(text: string, key: string): ListSpan | null {
  const head = `\n  ${JSON.stringify(key)}: [\n`;
  const start = text.indexOf(head);
  const to = start < 0 ? -1 : text.indexOf("\n  ]", start);
  return to < 0 ? null : { from: start + head.length, to };
}

/** The text with these lists empty. */
function without(text: string, lists: readonly (ListSpan | null)[]): string {
  const spans = lists.flatMap((span) => span ?? []).sort((a, b) => a.from - b.from);
  const ends = [0, ...spans.map(({ to }) => to)];
  return ends.map((from, at) => text.slice(from, spans[at]?.from)).join("");
}

/** Letters that are parsed between two pauses. */
const portion = 50_000;

function* readList<Entry, Item>(
  text: string,
  span: ListSpan | null,
  toItem: (entry: Entry) => Item,
): Generator<void, readonly Item[]> {
  const items: Item[] = [];
  for (let from = span?.from ?? 0; from < (span?.to ?? 0); ) {
    const end = text.indexOf(",\n", from + portion);
    const to = end < 0 || end > (span?.to ?? 0) ? (span?.to ?? 0) : end;
    for (const entry of JSON.parse(`[${text.slice(from, to)}]`) as Entry[]) items.push(toItem(entry));
    yield;
    from = to + 2;
  }
  return items;
}
