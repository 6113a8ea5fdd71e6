import { type ParseErrorCode, visit } from "jsonc-parser";
import type { FilePlace, JsonExpected } from "#domain/import-report.ts";

/** What only the text of a JSON file tells, and not its value. */
export interface JsonPlaces {
  /** Line and place in the line of each pointer that was asked for, if it is there. */
  readonly places: ReadonlyMap<string, FilePlace>;
  /** Keys that an object has twice (the last counts), at the second. */
  readonly duplicateKeys: readonly (FilePlace & { readonly key: string })[];
}

export interface JsonSyntaxError extends FilePlace {
  readonly expected: JsonExpected;
  /** The text at the place, cut short. */
  readonly found: string;
}

const strict = { disallowComments: true, allowTrailingComma: false };

/** RFC 6901. */
export const toPointer = (path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");

/** @param text JSON that parses, nested no deeper than the import limit */
export function findJsonPlaces(text: string, pointers: ReadonlySet<string>): JsonPlaces {
  const places = new Map<string, FilePlace>();
  const duplicateKeys: (FilePlace & { readonly key: string })[] = [];
  const keys: Set<string>[] = [];
  const depths = new Set([...pointers].map((pointer) => pointer.split("/").length - 1));
  const see = (line: number, character: number, pathOf: () => (string | number)[]) => {
    if (pointers.size === 0) return;
    const path = pathOf();
    const pointer = depths.has(path.length) ? toPointer(path) : null;
    if (pointer !== null && pointers.has(pointer))
      places.set(pointer, { row: line + 1, column: character + 1, pointer });
  };
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line, character, pathOf) => {
        keys.push(new Set());
        see(line, character, pathOf);
      },
      onObjectProperty: (key, _offset, _length, line, character, pathOf) => {
        const known = keys.at(-1);
        if (known?.has(key)) {
          const pointer = toPointer([...pathOf(), key]);
          duplicateKeys.push({ row: line + 1, column: character + 1, pointer, key });
        }
        known?.add(key);
      },
      onObjectEnd: () => {
        keys.pop();
      },
      onArrayBegin: (_offset, _length, line, character, pathOf) => see(line, character, pathOf),
      onLiteralValue: (_value, _offset, _length, line, character, pathOf) => see(line, character, pathOf),
    },
    strict,
  );
  return { places, duplicateKeys };
}

/** Where reading stops; `null` if the text is JSON after all. */
export function findJsonSyntaxError(text: string): JsonSyntaxError | null {
  let first: JsonSyntaxError | null = null;
  visit(
    text,
    {
      onError: (error, offset, length, line, character) => {
        first ??= {
          row: line + 1,
          column: character + 1,
          pointer: null,
          expected: expectedBy.get(error) ?? "plain-json",
          found: text.slice(offset, offset + Math.min(Math.max(length, 1), 20)),
        };
      },
    },
    strict,
  );
  return first;
}

// The numbers of jsonc-parser's ParseErrorCode, a const enum that does not exist when the program runs.
const expectedBy: ReadonlyMap<ParseErrorCode, JsonExpected> = new Map<ParseErrorCode, JsonExpected>([
  [3, "name"],
  [4, "value"],
  [5, "colon"],
  [6, "comma"],
  [7, "bracket"],
  [8, "bracket"],
  [9, "end"],
  [12, "quote"],
]);

/** What a pass over the text tells before it is parsed. */
export interface JsonOutline {
  /** Brackets open at once, at most. */
  readonly depth: number;
  /** Keys of all objects, those that stand twice too. */
  readonly keys: number;
}

/** Words in quotes do not count. Stops when the limit of depth is passed. */
export function outlineJson(text: string, limit: number): JsonOutline {
  let depth = 0;
  let deepest = 0;
  let keys = 0;
  let quoted = false;
  for (let at = 0; at < text.length && deepest <= limit; at += 1) {
    const unit = text.charCodeAt(at);
    if (quoted) {
      if (unit === 92) at += 1;
      else if (unit === 34) quoted = false;
    } else if (unit === 34) quoted = true;
    else if (unit === 91 || unit === 123) depth += 1;
    else if (unit === 93 || unit === 125) depth -= 1;
    else if (unit === 58) keys += 1;
    if (depth > deepest) deepest = depth;
  }
  return { depth: deepest, keys };
}

/** Keys of all objects in a parsed value. */
export function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) for (const entry of value) count += countKeys(entry);
  else
    for (const entry of Object.values(value)) {
      count += 1;
      if (typeof entry === "object") count += countKeys(entry);
    }
  return count;
}
