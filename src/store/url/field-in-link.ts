import { readSeries } from "#algorithms/change/field-rules.ts";
import type { FieldChoice } from "#domain/field.ts";
import { targetFromKey, targetToKey } from "#domain/target.ts";
import { occupationsFromText, occupationsToText } from "#store/url/occupations-in-link.ts";

const longestWords = 200;
const mostSeries = 60;

/**
 * `preset:arts`, `node:soc-2018:soc/29-0000`, `words:welding`, `cip:01,12.05`, or `list:`, the codes as in
 * `occupations-in-link.ts`, and `:` with a name if it has one.
 */
export function fieldToText(choice: FieldChoice | null): string | null {
  switch (choice?.kind) {
    case undefined:
      return null;
    case "preset":
      return `preset:${choice.id}`;
    case "node":
      return targetToKey(choice);
    case "search":
      return `words:${choice.words}`;
    case "programs":
      return `cip:${choice.series.join(",")}`;
    case "list":
      return `list:${occupationsToText(choice.ids)}${choice.title === "" ? "" : `:${choice.title}`}`;
    default:
      return choice satisfies never;
  }
}

/** @returns `null` if it cannot be read; whether there is such a preset or node is for the page to say */
export function fieldFromText(text: string): FieldChoice | null {
  const target = targetFromKey(text);
  if (target?.kind === "node") return target;
  const [, kind, rest = ""] = /^([a-z]+):(.+)$/s.exec(text) ?? [];
  switch (kind) {
    case "preset":
      return /^[a-z-]{1,40}$/.test(rest) ? { kind, id: rest } : null;
    case "words":
      return { kind: "search", words: rest.slice(0, longestWords) };
    case "cip": {
      const series = readSeries(rest);
      return series === null || series.length > mostSeries ? null : { kind: "programs", series };
    }
    case "list": {
      const [codes = "", ...title] = rest.split(":");
      const ids = occupationsFromText(codes);
      return ids === null ? null : { kind, title: title.join(":").slice(0, longestWords), ids };
    }
    default:
      return null;
  }
}
