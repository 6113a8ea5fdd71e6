import { unpackFramework } from "#algorithms/graph/pack-framework.ts";
import { noSearchTables } from "#algorithms/read/built-search.ts";
import { buildSearchIndex, type SearchInput } from "#algorithms/search/build-search-index.ts";
import { searchFramework } from "#algorithms/search/search-parts.ts";
import type { SearchIndex } from "#algorithms/search/search-types.ts";
import type { Synonyms } from "#algorithms/search/synonyms.ts";
import { searchFiles } from "#workers/search-files.ts";
import type { SearchReply, SearchRequest } from "#workers/search-protocol.ts";

interface SearchServiceParts {
  readonly synonyms: Synonyms;
  readonly reply: (reply: SearchReply) => void;
  /** @throws {Error} if the text does not come */
  readonly fetchText: (url: string) => Promise<string>;
  /** Runs a thing after the messages that are waiting have been heard, and after the milliseconds. */
  readonly later: (run: () => void, ms: number) => void;
}

/** A broken connection has often come back by then. */
const retryAfter = 2000;
/** What comes within this is put in together: an index of all takes as long as four of a part. */
const gatherFor = 150;

/** What the search worker does, without the thread: keeps one index, answers the newest search. */
export function createSearchService({ synonyms, reply, fetchText, later }: SearchServiceParts) {
  let input: SearchInput = {
    ...noSearchTables,
    occupations: [],
    everydayTitles: new Map(),
    frameworks: [],
    synonyms,
  };
  let index: SearchIndex | null = null;
  let newest: Extract<SearchRequest, { type: "search" }> | null = null;

  // The index is built when the first search after a change asks for it, or when nothing else waits.
  const current = () => {
    index ??= buildSearchIndex(input);
    return index;
  };
  const change = (requestId: number, part: Partial<SearchInput>) => {
    input = { ...input, ...part };
    index = null;
    later(
      () =>
        attempt(requestId, () => {
          const everydayTitles = current().size.everydayTitles;
          reply({ type: "ready", requestId, everydayTitles });
        }),
      0,
    );
  };
  const attempt = (requestId: number, run: () => void) => {
    try {
      run();
    } catch (error) {
      reply({ type: "failed", requestId, message: messageOf(error) });
    }
  };

  const fetchTwice = (url: string) =>
    fetchText(url).catch(async () => {
      await new Promise<void>((resolve) => later(resolve, retryAfter));
      return fetchText(url);
    });

  /** Each file for itself: one that does not come, or is not whole, leaves the others be. */
  const fetchFiles = ({ requestId, occupations, dataUrl }: Extract<SearchRequest, { type: "load" }>) => {
    const ids = occupations.map(({ id }) => id);
    let awaited = searchFiles.length;
    let gathered: Partial<SearchInput> | null = null;
    const putIn = () => {
      if (gathered === null) return;
      change(requestId, gathered);
      gathered = null;
    };
    for (const { path, what, read } of searchFiles)
      fetchTwice(new URL(path, dataUrl).href)
        .then((text) => {
          if (gathered === null) later(putIn, gatherFor);
          gathered = { ...gathered, ...read(text, ids) };
        })
        .catch((error: unknown) => reply({ type: "missing", requestId, what, message: messageOf(error) }))
        .finally(() => {
          awaited -= 1;
          if (awaited === 0) putIn();
        });
  };

  return (request: SearchRequest): void => {
    const { requestId } = request;
    switch (request.type) {
      case "load":
        change(requestId, { occupations: request.occupations });
        fetchFiles(request);
        return;
      case "frameworks":
        change(requestId, {
          frameworks: request.frameworks.map((packed) => searchFramework(unpackFramework(packed))),
        });
        return;
      case "search":
        if (newest !== null) reply({ type: "superseded", requestId: newest.requestId });
        newest = request;
        later(() => {
          if (newest !== request) return;
          newest = null;
          attempt(requestId, () => {
            const results = current().search(request.query, { limit: request.limit });
            reply({ type: "results", requestId, results });
          });
        }, 0);
        return;
      default:
        request satisfies never;
    }
  };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
