import type { SearchReadiness, SearchSource } from "#algorithms/search/search-source.ts";
import type { SearchFramework, SearchOccupation, SearchResults } from "#algorithms/search/search-types.ts";
import { type SearchReply, type SearchRequest, wholeWorker } from "#workers/search-protocol.ts";

/** The two ends of a thread that the client needs; a test gives its own. */
export interface SearchPort {
  readonly post: (request: SearchRequest) => void;
  readonly listen: (hear: (reply: SearchReply) => void) => void;
}

export interface SearchClient extends SearchSource {
  readonly load: (occupations: readonly SearchOccupation[], titlesUrl: string) => void;
  /** All that are loaded, the one in front first. */
  readonly setFrameworks: (frameworks: readonly SearchFramework[]) => void;
}

interface Waiting {
  readonly resolve: (results: SearchResults | null) => void;
  readonly reject: (error: Error) => void;
}

export function createSearchClient({ post, listen }: SearchPort): SearchClient {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();
  let readiness: SearchReadiness = { ready: false, everydayTitles: 0, failure: null };
  let lastId: number = wholeWorker;

  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const settle = (requestId: number): Waiting | undefined => {
    const one = waiting.get(requestId);
    waiting.delete(requestId);
    return one;
  };
  const become = (change: Partial<SearchReadiness>) => {
    readiness = { ...readiness, ...change };
    for (const listener of listeners) listener();
  };

  listen((reply) => {
    switch (reply.type) {
      case "ready":
        become({ ready: true, everydayTitles: reply.everydayTitles });
        return;
      case "results":
        settle(reply.requestId)?.resolve(reply.results);
        return;
      case "superseded":
        settle(reply.requestId)?.resolve(null);
        return;
      case "failed": {
        const error = new Error(reply.message);
        const one = settle(reply.requestId);
        if (one !== undefined) one.reject(error);
        else become({ failure: reply.message });
        if (reply.requestId === wholeWorker) for (const id of [...waiting.keys()]) settle(id)?.reject(error);
        return;
      }
      default:
        reply satisfies never;
    }
  });

  return {
    load: (occupations, titlesUrl) => post({ type: "load", requestId: nextId(), occupations, titlesUrl }),
    setFrameworks: (frameworks) => post({ type: "frameworks", requestId: nextId(), frameworks }),
    search: (query, limit) =>
      new Promise((resolve, reject) => {
        const requestId = nextId();
        waiting.set(requestId, { resolve, reject });
        post({ type: "search", requestId, query, limit });
      }),
    readiness: () => readiness,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
