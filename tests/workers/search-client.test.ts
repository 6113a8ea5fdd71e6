import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { occupationId } from "#domain/ids.ts";
import { selectPacked } from "#store/selectors/select-packed.ts";
import { createSearchClient, type OpenSearchPort } from "#workers/search-client.ts";
import type { SearchReply, SearchRequest } from "#workers/search-protocol.ts";
import { createSearchService } from "#workers/search-service.ts";
import { frameworkFromText } from "../fixtures/framework-from-text.ts";

const nurse = { id: occupationId("29-1141.00"), title: "Registered Nurses", jobs: 1 };

const data = "https://here/data/";
const noMore = async (url: string): Promise<string> =>
  url.endsWith(".json") ? '{"nodes":[],"leads":[]}' : "";

/**
 * Client and service joined without a thread; `run` lets what waits happen. A restart opens another service.
 * `fetchMore` is for all files but the everyday titles.
 */
function joined(fetchTitles: (url: string) => Promise<string>, fetchMore = noMore) {
  const waiting: (() => void)[] = [];
  const replies: SearchReply[] = [];
  const threads: { readonly hear: (reply: SearchReply) => void; closed: boolean }[] = [];
  const open: OpenSearchPort = (hear) => {
    const thread = { hear, closed: false };
    threads.push(thread);
    const service = createSearchService({
      synonyms: new Map(),
      reply: (reply) => {
        replies.push(reply);
        hear(reply);
      },
      fetchText: (url) => (url === `${data}titles.txt` ? fetchTitles(url) : fetchMore(url)),
      later: (run) => waiting.push(run),
    });
    return {
      post: (request: SearchRequest) => thread.closed || service(structuredClone(request)),
      close: () => {
        thread.closed = true;
      },
    };
  };
  const run = async () => {
    for (let turn = 0; turn < 8; turn++) {
      for (const one of waiting.splice(0)) one();
      await Promise.resolve();
    }
  };
  const crash = (message: string) => threads.at(-1)?.hear({ type: "failed", requestId: 0, message });
  return { client: createSearchClient(open), run, replies, crash, threads };
}

describe("the search worker and its client", () => {
  it("answers by official titles until everyday titles have come", async () => {
    let give: (text: string) => void = () => {};
    const { client, run } = joined(() => new Promise((resolve) => (give = resolve)));
    const seen = new Set<string>();
    client.subscribe(() => seen.add(client.readiness().kind));
    client.load([nurse], data);
    await run();
    expect(client.readiness()).toEqual({ kind: "official", failure: null });

    give("29-1141.00\tNurse\tStaff Nurse\n");
    await run();
    await run();
    expect(client.readiness()).toEqual({ kind: "all", everydayTitles: 2, failure: null });
    expect([...seen]).toEqual(["official", "all"]);

    const found = client.search("nurse", 5);
    await run();
    expect((await found)?.hits[0]).toMatchObject({ title: "Registered Nurses", matchedTitle: "Nurse" });
  });

  it("answers the newest search only; the others give way", async () => {
    const { client, run, replies } = joined(async () => "");
    client.load([nurse], data);
    await run();
    const [first, second, third] = ["n", "nu", "nurse"].map((query) => client.search(query, 5));
    await run();
    expect(await first).toBeNull();
    expect(await second).toBeNull();
    expect((await third)?.query).toBe("nurse");
    expect(replies.filter(({ type }) => type === "results")).toHaveLength(1);
  });

  it("finds nodes of frameworks that come later", async () => {
    const { client, run } = joined(async () => "");
    client.load([nurse], data);
    client.setFrameworks([selectPacked(buildFrameworkIndex(frameworkFromText("own", "care: nurse")))]);
    await run();
    const found = client.search("care", 5);
    await run();
    expect((await found)?.hits[0]?.target).toEqual({ kind: "node", frameworkId: "own", id: "care" });
  });

  it("keeps answering when everyday titles do not come in two tries, and says so", async () => {
    let tries = 0;
    const { client, run } = joined(() => {
      tries += 1;
      return Promise.reject(new Error("titles did not come: 404"));
    });
    client.load([nurse], data);
    await run();
    await run();
    expect(tries).toBe(2);
    expect(client.readiness()).toEqual({ kind: "official", failure: "titles did not come: 404" });
    client.setFrameworks([]);
    await run();
    expect(client.readiness()).toEqual({ kind: "official", failure: "titles did not come: 404" });
    const found = client.search("nurses", 5);
    await run();
    expect((await found)?.total).toBe(1);
  });

  it("says nothing of everyday titles that come at the second try", async () => {
    let tries = 0;
    const { client, run } = joined(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error("broke off")) : Promise.resolve("29-1141.00\tNurse\n");
    });
    const seen = new Set<string>();
    client.subscribe(() => seen.add(JSON.stringify(client.readiness())));
    client.load([nurse], data);
    await run();
    await run();
    expect([...seen].map((one) => JSON.parse(one))).toEqual([
      { kind: "official", failure: null },
      { kind: "all", everydayTitles: 1, failure: null },
    ]);
  });

  it("finds by what else it knows when everyday titles do not come, and the other way round", async () => {
    const spanish = async (url: string) => (url.includes("spanish") ? "enfermera\tnurse\n" : noMore(url));
    const without = joined(() => Promise.reject(new Error("titles did not come: 404")), spanish);
    without.client.load([nurse], data);
    await without.run();
    await without.run();
    const found = without.client.search("enfermera", 5);
    await without.run();
    expect((await found)?.hits[0]?.title).toBe("Registered Nurses");

    const broken = joined(
      async () => "29-1141.00\tNurse\n",
      async (url) => (url.includes("leads") ? "<!doctype html>" : noMore(url)),
    );
    broken.client.load([nurse], data);
    await broken.run();
    await broken.run();
    expect(broken.client.readiness()).toMatchObject({ kind: "all", everydayTitles: 1 });
    expect(broken.client.readiness()).toHaveProperty("failure", expect.stringContaining("JSON"));
  });

  it("fails what waits and what is asked when the worker itself has failed", async () => {
    const { client, crash, threads } = joined(async () => "");
    const found = client.search("nurse", 5);
    crash("no memory");
    await expect(found).rejects.toThrow("no memory");
    expect(client.readiness()).toEqual({ kind: "broken", failure: "no memory" });
    expect(threads[0]?.closed).toBe(true);
    await expect(client.search("nurse", 5)).rejects.toThrow("no memory");
  });

  it("breaks when the thread answers that it cannot build what to search", async () => {
    const { client, threads } = joined(async () => "");
    client.load([nurse], data);
    threads[0]?.hear({ type: "failed", requestId: 1, message: "no memory" });
    expect(client.readiness().kind).toBe("broken");
  });

  it("starts again with all that it was given, and hears the old thread no more", async () => {
    const { client, run, crash, threads } = joined(async () => "29-1141.00\tNurse\n");
    client.load([nurse], data);
    client.setFrameworks([selectPacked(buildFrameworkIndex(frameworkFromText("own", "care: nurse")))]);
    await run();
    crash("no memory");
    client.restart();
    expect(client.readiness()).toEqual({ kind: "starting" });
    threads[0]?.hear({ type: "failed", requestId: 0, message: "late" });
    await run();
    expect(client.readiness()).toEqual({ kind: "all", everydayTitles: 1, failure: null });
    const nurses = client.search("nurse", 5);
    await run();
    expect((await nurses)?.total).toBe(1);
    const care = client.search("care", 5);
    await run();
    expect((await care)?.total).toBe(1);
  });
});
