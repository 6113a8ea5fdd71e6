import { toPointer } from "#algorithms/read/json-places.ts";
import { partCode } from "#algorithms/read/tree/outline.ts";
import type { TreeEntry } from "#algorithms/read/tree/tree-entry.ts";
import { foldToLetters } from "#algorithms/words/fold-text.ts";
import { singular } from "#algorithms/words/singular.ts";

interface NestedTree {
  readonly entries: readonly TreeEntry[];
  /** Of the whole, where the file has one. */
  readonly title: string | null;
}

type Json = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const titleNames = ["title", "label", "name", "preflabel", "preferredlabel", "text"];
const codeNames = [
  "code",
  "soccode",
  "soc",
  "onetsoccode",
  "onetsoc",
  "onetcode",
  "onet",
  "notation",
  "occupationcode",
];
const idNames = ["id", "key"];
const levelKeys = ["level", "type", "kind"];
/** Lists under these names are children even if they hold words alone. */
const childNames = ["children", "items", "nodes", "narrower", "occupations", "jobs", "codes", "members"];

/**
 * JSON in which each thing holds its parts: objects with a list of objects in them (`children`, or any other name,
 * which then names the level), or objects whose keys are the names.
 *
 * @returns `null` if the value is none
 */
export function readNestedJson(value: unknown): NestedTree | null {
  const entries: TreeEntry[] = [];
  const add = (
    read: Pick<TreeEntry, "title" | "code">,
    part: unknown,
    path: Path,
    above: string | null,
    level: string | null,
  ): string => {
    const pointer = toPointer(path);
    entries.push({
      ...read,
      id: pointer,
      parents: above === null ? [] : [above],
      level,
      place: { row: null, column: null, pointer },
      cells: [JSON.stringify(isObject(part) ? headOf(part) : part)],
    });
    return pointer;
  };
  const walk = (part: unknown, path: Path, above: string | null, level: string | null) => {
    if (isObject(part)) {
      const own = wordAt(part, levelKeys)?.toLowerCase() ?? level;
      walkParts(part, path, add(readHead(part, path.at(-1)), part, path, above, own));
    } else
      add(partCode(typeof part === "string" ? part.trim() : JSON.stringify(part)), part, path, above, level);
  };
  const walkParts = (part: Json, path: Path, above: string | null) => {
    for (const [key, child] of Object.entries(part)) {
      const own = [...path, key];
      if (isList(key, child)) {
        // Under a name that is no word for what it holds, occupations alone: then it is the name of their place.
        const isPlace = isNameless(part) && !isChildName(key) && child.every(isOccupation);
        const holder = isPlace ? add({ title: key, code: null }, key, own, above, null) : above;
        const level = isPlace ? null : levelOf(key);
        for (const [at, one] of child.entries()) walk(one, [...own, at], holder, level);
      } else if (isObject(child) && holdsParts(child)) walk(child, own, above, null);
    }
  };

  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) walk(one, [at], null, null);
    if (!value.some((one) => isObject(one) && holdsParts(one))) return null;
    return { entries, title: null };
  }
  if (!isObject(value) || !holdsParts(value)) return null;
  // The whole is the framework: what it holds are the places at the top.
  walkParts(value, [], null);
  return entries.length < 2 ? null : { entries, title: wordAt(value, titleNames) };
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isChildName = (key: string) => childNames.includes(foldToLetters(key));
const isNameless = (part: Json) => wordAt(part, [...titleNames, ...codeNames, ...idNames]) === null;
const isOccupation = (part: unknown) =>
  typeof part === "string"
    ? partCode(part.trim()).code !== null
    : isObject(part) && readHead(part, undefined).code !== null && !holdsParts(part);

const isList = (key: string, value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  (value.some(isObject) ||
    (value.every((one) => typeof one === "string" || isObject(one)) &&
      (isChildName(key) || value.every((one) => isObject(one) || partCode(one.trim()).code !== null))));

const holdsParts = (value: Json): boolean =>
  Object.entries(value).some(([key, child]) => isList(key, child) || (isObject(child) && holdsParts(child)));

/** `pathways` to "pathway"; `children` and its like name no level. */
const levelOf = (key: string) =>
  isChildName(key)
    ? null
    : singular(
        key
          .replace(/([a-z])([A-Z])/g, "$1 $2")
          .replace(/[_-]+/g, " ")
          .toLowerCase(),
      );

/** @param key under which the object stands; its name, where it has none of its own */
function readHead(part: Json, key: string | number | undefined): Pick<TreeEntry, "title" | "code"> {
  const title = wordAt(part, titleNames);
  const code = wordAt(part, codeNames) ?? codeIn(wordAt(part, idNames));
  const named = title ?? (typeof key === "string" ? key : null);
  if (code !== null) return { title: named ?? "", code };
  return named === null ? { title: wordAt(part, idNames) ?? "", code: null } : partCode(named);
}

/** The object without what it holds, which comes as entries of its own. */
const headOf = (part: Json): Json =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => typeof value !== "object"));

/** An id that is an occupation's code. */
const codeIn = (id: string | null) => (id !== null && /^\d{2}-\d{4}(\.\d{2})?$/.test(id) ? id : null);

function wordAt(part: Json, names: readonly string[]): string | null {
  for (const wanted of names)
    for (const [key, value] of Object.entries(part)) {
      if (foldToLetters(key) !== wanted) continue;
      if (typeof value === "string" && value.trim() !== "") return value.trim().replace(/\s+/g, " ");
      if (typeof value === "number") return String(value);
    }
  return null;
}
