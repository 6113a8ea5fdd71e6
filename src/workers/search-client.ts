import type { PackedFramework } from "#algorithms/graph/pack-framework.ts";
import type { SearchReadiness, SearchSource } from "#algorithms/search/search-source.ts";
import type { SearchOccupation, SearchResults } from "#algorithms/search/search-types.ts";
import { type SearchReply, type SearchRequest, wholeWorker } from "#workers/search-protocol.ts";

/** A thread as the client needs it; a test gives its own. */
export interface SearchPort {
  readonly post: (request: SearchRequest) => void;
  readonly close: () => void;
}

/** Starts a thread. */
export type OpenSearchPort = (hear: (reply: SearchReply) => void) => SearchPort;

export interface SearchClient extends SearchSource {
  /** `dataUrl`: the folder of the data, absolute, with a slash at its end. */
  readonly load: (occupations: readonly SearchOccupation[], dataUrl: string) => void;
  /** All that are loaded, the one in front first. */
  readonly setFrameworks: (frameworks: readonly PackedFramework[]) => void;
}

type SearchLoad = Pick<Extract<SearchRequest, { type: "load" }>, "occupations" | "dataUrl">;

interface Waiting {
  readonly resolve: (results: SearchResults | null) => void;
  readonly reject: (error: Error) => void;
}

const noFailures = { titles: null, more: null };

export function createSearchClient(open: OpenSearchPort): SearchClient {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();
  let readiness: SearchReadiness = { kind: "starting" };
  /** Why the files that did not come did not. */
  let failures: { readonly titles: string | null; readonly more: string | null } = noFailures;
  let lastId: number = wholeWorker;
  /** What a new thread is given: the last of each. */
  let load: SearchLoad | null = null;
  let frameworks: readonly PackedFramework[] | null = null;

  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const settle = (requestId: number): Waiting | undefined => {
    const one = waiting.get(requestId);
    waiting.delete(requestId);
    return one;
  };
  const become = (next: SearchReadiness) => {
    readiness = next;
    for (const listener of listeners) listener();
  };
  const rejectAll = (error: Error) => {
    for (const id of [...waiting.keys()]) settle(id)?.reject(error);
  };
  const breakDown = (message: string) => {
    port?.close();
    become({ kind: "broken", failure: message });
    rejectAll(new Error(message));
  };

  const hear = (reply: SearchReply) => {
    switch (reply.type) {
      case "ready":
        become(
          reply.everydayTitles > 0
            ? { kind: "all", everydayTitles: reply.everydayTitles, failure: failures.more }
            : { kind: "official", failure: failures.titles },
        );
        return;
      case "missing":
        failures = { ...failures, [reply.what]: reply.message };
        if (readiness.kind === "official" && reply.what === "titles")
          become({ ...readiness, failure: failures.titles });
        if (readiness.kind === "all") become({ ...readiness, failure: failures.more });
        return;
      case "results":
        settle(reply.requestId)?.resolve(reply.results);
        return;
      case "superseded":
        settle(reply.requestId)?.resolve(null);
        return;
      case "failed": {
        const one = settle(reply.requestId);
        if (one === undefined) breakDown(reply.message);
        else one.reject(new Error(reply.message));
        return;
      }
      default:
        reply satisfies never;
    }
  };
  /** A thread that has broken down or been replaced is heard no more. */
  const start = (): SearchPort => {
    const mine = open((reply) => {
      if (port === mine && readiness.kind !== "broken") hear(reply);
    });
    return mine;
  };
  /** Started when there is something to search. */
  let port: SearchPort | null = null;
  const opened = (): SearchPort => {
    port ??= start();
    return port;
  };

  const postLoad = () => load !== null && opened().post({ type: "load", requestId: nextId(), ...load });
  const postFrameworks = () =>
    frameworks !== null && opened().post({ type: "frameworks", requestId: nextId(), frameworks });

  return {
    load: (occupations, dataUrl) => {
      load = { occupations, dataUrl };
      postLoad();
    },
    setFrameworks: (next) => {
      frameworks = next;
      postFrameworks();
    },
    search: (query, limit) =>
      new Promise((resolve, reject) => {
        if (readiness.kind === "broken") {
          reject(new Error(readiness.failure));
          return;
        }
        const requestId = nextId();
        waiting.set(requestId, { resolve, reject });
        opened().post({ type: "search", requestId, query, limit });
      }),
    readiness: () => readiness,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restart: () => {
      port?.close();
      port = null;
      failures = noFailures;
      rejectAll(new Error("the search was started again"));
      become({ kind: "starting" });
      postLoad();
      postFrameworks();
    },
  };
}
