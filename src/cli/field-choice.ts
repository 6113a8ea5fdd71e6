import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fieldOfList, fieldOfNode, fieldOfPrograms, fieldOfResults } from "#algorithms/change/build-field.ts";
import { readSeries } from "#algorithms/change/field-rules.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildCodebook } from "#algorithms/read/codebook.ts";
import { decodeText } from "#algorithms/read/decode-text.ts";
import { mostListLines, readFieldList } from "#algorithms/read/read-field-list.ts";
import {
  bundledDetails,
  bundledEntries,
  bundledFields,
  bundledFramework,
  bundledOccupations,
} from "#cli/bundled-data.ts";
import { bundledSearch } from "#cli/bundled-search.ts";
import { decode } from "#cli/read-file.ts";
import type { Field } from "#domain/field.ts";
import { targetFromKey } from "#domain/target.ts";
import { en } from "#text/en.ts";

/** A field, and in words how it was chosen. */
export interface ChosenField {
  readonly field: Field;
  readonly how: string;
  /** Lines of a file that name no occupation. */
  readonly skipped: number;
}

const { field: text } = en;
const everything = 100_000;

/**
 * `agriculture`, `cip:01,12.05`, `node:soc-2018:soc/29-0000`, `words:welding`, or a file with codes.
 *
 * @returns in words what is wrong, if it is none of these
 */
export function chooseField(given: string): ChosenField | string {
  const presets = bundledFields();
  const preset = presets.find(({ id }) => id === given);
  if (preset !== undefined) return { field: preset, how: text.how.rules(preset.rules), skipped: 0 };
  const [, kind, rest = ""] = /^(cip|words|node):(.*)$/.exec(given) ?? [];
  if (kind === "cip") return ofPrograms(rest);
  if (kind === "words") {
    const found = bundledSearch().search(rest, { limit: everything });
    return { field: fieldOfResults(rest, found), how: text.how.search(rest), skipped: 0 };
  }
  if (kind === "node") return ofNode(given);
  return (
    ofFile(given) ??
    text.cli.unknownField(
      given,
      presets.map(({ id }) => id),
    )
  );
}

function ofPrograms(typed: string): ChosenField | string {
  const series = readSeries(typed);
  if (series === null) return text.choose.badSeries(typed);
  const { programs, programTitles } = bundledDetails();
  const field = fieldOfPrograms(series, {
    title: text.programsTitle(series),
    occupations: bundledOccupations().values(),
    programsOf: (id) => programs.get(id)?.map(({ code }) => code) ?? [],
    programTitles,
  });
  return { field, how: text.how.programs(series), skipped: 0 };
}

function ofNode(key: string): ChosenField | string {
  const target = targetFromKey(key);
  const framework = target?.kind === "node" ? bundledFramework(target.frameworkId) : null;
  const field =
    target?.kind === "node" && framework !== null
      ? fieldOfNode(buildFrameworkIndex(framework), target.id)
      : null;
  if (field === null || framework === null) return text.cli.unknownNode(key);
  const short = bundledEntries().entries.find(({ id }) => id === framework.id)?.short ?? framework.title;
  return { field, how: text.how.node(field.title, short), skipped: 0 };
}

function ofFile(path: string): ChosenField | string | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  const list = decodeText(bytes, decode).text;
  if (list.split("\n", mostListLines + 1).length > mostListLines) return text.choose.tooLong;
  const { occupations, unread } = readFieldList(list, buildCodebook(bundledOccupations()));
  const title = basename(path).replace(/\.[^.]+$/, "");
  return {
    field: fieldOfList(title, occupations, text.untitled),
    how: text.how.list,
    skipped: unread.length,
  };
}
