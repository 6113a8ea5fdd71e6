import { Parser } from "n3";
import { type GraphStatement, shortName } from "#algorithms/read/skos/graph.ts";

/** Line where reading stopped, from 1; `null` where it is not known. */
export interface GraphFault {
  readonly line: number | null;
}

/** Statements of a text in Turtle or N-Triples. */
export function readTurtle(text: string): readonly GraphStatement[] | GraphFault {
  try {
    return new Parser({ baseIRI: "urn:file:" }).parse(text).map(({ subject, predicate, object }) => ({
      subject: subject.value,
      predicate: shortName(predicate.value),
      object:
        object.termType === "Literal"
          ? { kind: "text", value: object.value, language: object.language || null }
          : { kind: "thing", value: object.value, language: null },
    }));
  } catch (error) {
    const line = /on line (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    return { line: line === undefined ? null : Number(line) };
  }
}

/** Begins as Turtle does: with a prefix, a base, or a statement of addresses in angle brackets. */
export const isTurtle = (start: string): boolean =>
  /^(\s*#[^\n]*\n)*\s*(@?(prefix\s+[\w.-]*:|base\s)\s*<|<[^>\s]+>\s+(a\s|<|[\w.-]+:[\w.-]+\s))/i.test(start);
