import * as v from "valibot";
import type { Codebook } from "#algorithms/read/codebook.ts";
import { toPointer } from "#algorithms/read/json-places.ts";
import { readCode } from "#algorithms/read/read-code.ts";
import { type FrameworkFile, frameworkFileSchema } from "#domain/framework.ts";
import type { Effect, Fault, ImportProblem, ValueKind } from "#domain/import-report.ts";

/** The part of a file that has the format's shape, with the place of each entry in the file as it was. */
export interface ShapedFile {
  readonly file: FrameworkFile;
  readonly nodesAt: readonly number[];
  readonly membershipsAt: readonly number[];
}

/** Without these keys an entry says nothing; any other key that is wrong is left out and the entry kept. */
const needed = new Map([
  ["nodes", ["id", "level", "title", "parent"]],
  ["memberships", ["occupation", "node"]],
]);

/**
 * Holds the value against the public format. What is wrong in one entry costs that entry at most; what is wrong in
 * the head is left out if the format can do without it.
 *
 * @param raw a JSON object; its keys `nodes` and `memberships`, if there, are lists
 * @returns `null` if the head is wrong in a way that nothing can replace
 */
export function checkShape(
  raw: Readonly<Record<string, unknown>>,
  codebook: Codebook,
): { readonly shaped: ShapedFile | null; readonly problems: readonly ImportProblem[] } {
  const whole = v.safeParse(frameworkFileSchema, raw);
  if (whole.success) {
    const { nodes, memberships } = whole.output;
    const shaped = {
      file: whole.output,
      nodesAt: nodes.map((_, at) => at),
      membershipsAt: memberships.map((_, at) => at),
    };
    return { shaped, problems: [] };
  }
  const { issues } = whole;
  const problems: ImportProblem[] = [];
  const dropped = { nodes: new Set<number>(), memberships: new Set<number>() };
  const leftOut = new Map<string, Set<string>>();
  let fatal = false;

  for (const issue of issues) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    const [list, at, key] = path;
    if ((list === "nodes" || list === "memberships") && typeof at === "number") {
      const whole = typeof key !== "string" || (needed.get(list)?.includes(key) ?? false);
      problems.push(shapeProblem(issue, path, whole ? "set-aside" : "noted", codebook));
      if (whole) dropped[list].add(at);
      else addTo(leftOut, `${list}/${at}`, key);
    } else {
      const replaced = typeof list === "string" && path.length > 0 && !["levels", "nodes"].includes(list);
      problems.push(shapeProblem(issue, path, replaced ? "noted" : "refused", codebook));
      if (replaced) addTo(leftOut, "", list);
      else fatal = true;
    }
  }
  if (fatal) return { shaped: null, problems };

  const keep = (list: "nodes" | "memberships") => {
    const entries = Array.isArray(raw[list]) ? raw[list] : [];
    const at = entries.map((_, index) => index).filter((index) => !dropped[list].has(index));
    return { at, entries: at.map((index) => without(entries[index], leftOut.get(`${list}/${index}`))) };
  };
  const nodes = keep("nodes");
  const memberships = keep("memberships");
  const head = without(raw, leftOut.get("")) as Record<string, unknown>;
  const mended = v.safeParse(frameworkFileSchema, {
    ...head,
    nodes: nodes.entries,
    memberships: memberships.entries,
  });
  return {
    shaped: mended.success ? { file: mended.output, nodesAt: nodes.at, membershipsAt: memberships.at } : null,
    problems,
  };
}

function addTo(map: Map<string, Set<string>>, at: string, key: string): void {
  map.set(at, (map.get(at) ?? new Set()).add(key));
}

/** The entry without some of its keys; the file's own object is not touched. */
function without(entry: unknown, keys: ReadonlySet<string> | undefined): unknown {
  if (keys === undefined || typeof entry !== "object" || entry === null) return entry;
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.has(key)));
}

type Issue = v.InferIssue<typeof frameworkFileSchema>;

function shapeProblem(
  issue: Issue,
  path: readonly (string | number)[],
  effect: Effect,
  codebook: Codebook,
): ImportProblem {
  const key = String(path.at(-1) ?? "");
  const missing = issue.type === "loose_object" && issue.received === "undefined";
  // A key that is not there has no place of its own: the object that lacks it does.
  const pointer = toPointer(missing ? path.slice(0, -1) : path);
  return { row: null, column: null, pointer, effect, ...faultOf(issue, key, missing, codebook) };
}

function faultOf(issue: Issue, key: string, missing: boolean, codebook: Codebook): Fault {
  if (missing) return { code: "missing-key", key };
  if (key === "occupation" && typeof issue.input === "string" && issue.input.trim() !== "") {
    const read = readCode(codebook, issue.input.trim(), "");
    if ("fault" in read) return read.fault;
    const suggestions = read.occupations.map((id) => ({
      code: id,
      title: codebook.byId.get(id)?.title ?? "",
    }));
    return { code: "code-lost-zeros", text: issue.input, suggestions: suggestions.slice(0, 2) };
  }
  const options = issue.type === "picklist" ? (issue.expected ?? "").match(/[a-z]+/g) : null;
  return { code: "bad-value", key, expected: kindOf(issue, key), options: options ?? [] };
}

function kindOf({ type, expected }: Issue, key: string): ValueKind {
  if (type === "picklist") return "one-of";
  if (key === "id" && type === "regex") return "id";
  if (key === "mark") return "mark";
  if (type === "array" || expected === "Array") return "list";
  if (type === "boolean") return "yes-or-no";
  return type === "loose_object" || type === "record" ? "object" : "text";
}
