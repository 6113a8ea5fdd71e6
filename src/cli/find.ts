import type { SearchHit, SearchResults } from "#algorithms/search/search-types.ts";
import { bundledSearch } from "#cli/bundled-search.ts";
import type { CliIo, ExitCode } from "#cli/cli-io.ts";
import { targetToKey } from "#domain/target.ts";
import { en } from "#text/en.ts";

const mostHits = 20;
const { shell } = en.search;

/** `find "words" [--json]`: what the page's search box finds, with the same ids. No match is no mistake. */
export function find(args: readonly string[], io: CliIo): ExitCode {
  const flags = args.filter((arg) => arg.startsWith("--"));
  const query = args.filter((arg) => !arg.startsWith("--")).join(" ");
  const unknown = flags.find((flag) => flag !== "--json");
  if (unknown !== undefined || query.trim() === "") {
    io.printError(unknown === undefined ? shell.noWords : shell.unknownOption(unknown));
    io.printError(shell.usage);
    return 2;
  }
  const results = bundledSearch().search(query, { limit: mostHits });
  if (flags.includes("--json")) io.print(JSON.stringify(toJson(results), null, 2));
  else for (const line of toLines(results)) io.print(line);
  return 0;
}

/** The form that other programs read; `stage` "nearest" is no match. */
const toJson = ({ query, total, readAs, leftOut, ruledOut, hits }: SearchResults) => ({
  query,
  total,
  readAs,
  leftOut,
  ruledOut,
  hits: hits.map((hit) => ({
    id: targetToKey(hit.target),
    kind: hit.target.kind,
    title: hit.title,
    matched: hit.matchedTitle,
    stage: hit.stage,
    reason: reasonOf(hit, readAs),
  })),
});

function toLines({ query, total, readAs, leftOut, ruledOut, hits }: SearchResults): readonly string[] {
  const { search } = en;
  const noMatch = leftOut.length > 0 || total === 0;
  const head = noMatch ? `${search.noMatch(query)}. ` : search.found(total, null);
  const near = hits.length === 0 ? search.nothingNear : `${search.nearest}:`;
  return [
    `${noMatch ? head + near : head}${ruledOut.length > 0 ? ` ${search.ruledOut(ruledOut)}` : ""}`,
    ...hits.map((hit) => `${targetToKey(hit.target)}  ${hit.title} (${reasonOf(hit, readAs)})`),
  ];
}

const reasonOf = ({ matchedTitle, reason, stage }: SearchHit, words: readonly string[]) =>
  en.search.reason({ title: matchedTitle, ...reason, whole: stage === "exact", words });
