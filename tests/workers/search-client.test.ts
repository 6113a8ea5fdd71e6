import { describe, expect, it } from "vitest";
import { occupationId } from "#domain/ids.ts";
import { createSearchClient, type SearchPort } from "#workers/search-client.ts";
import type { SearchReply, SearchRequest } from "#workers/search-protocol.ts";
import { createSearchService } from "#workers/search-service.ts";

const nurse = { id: occupationId("29-1141.00"), title: "Registered Nurses", jobs: 1 };

/** Client and service joined without a thread; `run` lets what waits happen. */
function joined(fetchText: (url: string) => Promise<string>) {
  const waiting: (() => void)[] = [];
  const replies: SearchReply[] = [];
  let hear: (reply: SearchReply) => void = () => {};
  const service = createSearchService({
    synonyms: new Map(),
    reply: (reply) => {
      replies.push(reply);
      hear(reply);
    },
    fetchText,
    later: (run) => waiting.push(run),
  });
  const port: SearchPort = {
    post: (request: SearchRequest) => service(structuredClone(request)),
    listen: (listener) => {
      hear = listener;
    },
  };
  const run = async () => {
    for (let turn = 0; turn < 5; turn++) {
      for (const one of waiting.splice(0)) one();
      await Promise.resolve();
    }
  };
  return { client: createSearchClient(port), run, replies, crash: (reply: SearchReply) => hear(reply) };
}

describe("the search worker and its client", () => {
  it("answers by official titles until everyday titles have come", async () => {
    let give: (text: string) => void = () => {};
    const { client, run } = joined(() => new Promise((resolve) => (give = resolve)));
    const seen: unknown[] = [];
    client.subscribe(() => seen.push(client.readiness()));
    client.load([nurse], "https://here/data/titles.txt");
    await run();
    expect(client.readiness()).toEqual({ ready: true, everydayTitles: 0, failure: null });

    give("29-1141.00\tNurse\tStaff Nurse\n");
    await run();
    await run();
    expect(client.readiness()).toEqual({ ready: true, everydayTitles: 2, failure: null });
    expect(seen).toHaveLength(2);

    const found = client.search("nurse", 5);
    await run();
    expect((await found)?.hits[0]).toMatchObject({ title: "Registered Nurses", matchedTitle: "Nurse" });
  });

  it("answers the newest search only; the others give way", async () => {
    const { client, run, replies } = joined(async () => "");
    client.load([nurse], "");
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
    client.load([nurse], "");
    client.setFrameworks([
      {
        id: "own" as never,
        nodes: [{ id: "care" as never, titles: ["Care"], depth: 0 }],
      },
    ]);
    await run();
    const found = client.search("care", 5);
    await run();
    expect((await found)?.hits[0]?.target).toEqual({ kind: "node", frameworkId: "own", id: "care" });
  });

  it("keeps answering when everyday titles do not come, and says so", async () => {
    const { client, run } = joined(() => Promise.reject(new Error("titles did not come: 404")));
    client.load([nurse], "");
    await run();
    expect(client.readiness()).toMatchObject({ ready: true, failure: "titles did not come: 404" });
    const found = client.search("nurses", 5);
    await run();
    expect((await found)?.total).toBe(1);
  });

  it("fails what waits when the worker itself fails", async () => {
    const { client, crash } = joined(async () => "");
    const found = client.search("nurse", 5);
    crash({ type: "failed", requestId: 0, message: "no memory" });
    await expect(found).rejects.toThrow("no memory");
    expect(client.readiness().failure).toBe("no memory");
  });
});
