import { parseSynonyms } from "#algorithms/search/synonyms.ts";
import type { SearchReply, SearchRequest } from "#workers/search-protocol.ts";
import { createSearchService } from "#workers/search-service.ts";
import synonymsCsv from "../../data/words/synonyms.csv?raw";

const hear = createSearchService({
  synonyms: parseSynonyms(synonymsCsv),
  reply: (reply: SearchReply) => self.postMessage(reply),
  fetchText: async (url) => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`did not come: ${response.status} (${url})`);
    return response.text();
  },
  later: (run, ms) => setTimeout(run, ms),
});
self.addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => hear(data));
