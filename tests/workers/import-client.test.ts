import { describe, expect, it, vi } from "vitest";
import { noCodeTables } from "#algorithms/read/codes/code-tables.ts";
import { createImportClient } from "#workers/import-client.ts";
import type { ImportReply, ImportRequest } from "#workers/import-protocol.ts";
import { fakeThreads } from "../fixtures/fake-threads.ts";
import { readFile } from "../fixtures/own-frameworks.ts";
import { someOccupations } from "../fixtures/reading.ts";

const threadsOf = () => fakeThreads<ImportRequest, ImportReply>();

const read = readFile("Cluster,Code\nHealth,29-1141.00", "a.csv");
const file = (onProgress = () => {}) => ({
  fileName: "a.csv",
  bytes: new ArrayBuffer(1),
  occupations: someOccupations,
  tables: noCodeTables,
  choices: { columns: new Map(), titles: new Map(), fillDown: false },
  sheet: null,
  onProgress,
});

describe("the import client", () => {
  it("sends the file, tells how far it is, and ends the thread when it is read", async () => {
    const { threads, open } = threadsOf();
    const onProgress = vi.fn();
    const reading = createImportClient(open).read(file(onProgress));
    const [thread] = threads;
    const requestId = thread?.request?.requestId ?? 0;
    thread?.say({ type: "progress", requestId, done: 1, of: 2 });
    thread?.say({ type: "progress", requestId: requestId + 1, done: 2, of: 2 }); // not ours
    thread?.say({ type: "done", requestId, read });
    expect(await reading).toBe(read);
    expect(onProgress.mock.calls).toEqual([[1, 2]]);
    expect(thread?.ended).toBe(true);
  });

  it("ends the thread at once when it is stopped", async () => {
    const { threads, open } = threadsOf();
    const client = createImportClient(open);
    const reading = client.read(file());
    client.stop();
    expect(threads[0]?.ended).toBe(true);
    expect(await reading).toBeNull();
  });

  it("stops the file before when another comes", async () => {
    const { threads, open } = threadsOf();
    const client = createImportClient(open);
    const first = client.read(file());
    const second = client.read(file());
    expect(await first).toBeNull();
    threads[1]?.say({ type: "done", requestId: threads[1].request?.requestId ?? 0, read });
    expect(await second).toBe(read);
  });

  it("fails with the file's name when the thread breaks, and reads the next file all the same", async () => {
    const { threads, open } = threadsOf();
    const client = createImportClient(open);
    const reading = client.read(file());
    threads[0]?.breakDown("out of memory");
    await expect(reading).rejects.toThrow("the file was not read: out of memory (a.csv)");
    const next = client.read(file());
    threads[1]?.say({ type: "done", requestId: threads[1].request?.requestId ?? 0, read });
    expect(await next).toBe(read);
  });
});
