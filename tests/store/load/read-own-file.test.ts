import { describe, expect, it } from "vitest";
import { createAppStore } from "#store/create-app-store.ts";
import { createOwnFileReader } from "#store/load/read-own-file.ts";
import { fileOf, readFile } from "../../fixtures/own-frameworks.ts";
import { someTables } from "../../fixtures/reading.ts";

const old = "Cluster,Code\nTech,15-1132\nHealth,29-1141";

/** What reads on this thread, and the names of the tables that were fetched for it. */
function readerIn(loadTables = someTables) {
  const store = createAppStore();
  const fetched: string[] = [];
  const reader = createOwnFileReader(store, {
    importer: {
      read: async ({ bytes, ...asked }) => readFile(new TextDecoder().decode(bytes), asked.fileName, asked),
      stop: () => {},
    },
    loadTables: (known, names) => {
      fetched.push(...names);
      return loadTables(known, names);
    },
  });
  return { store, reader, fetched };
}

describe("a file whose codes call for a table", () => {
  it("is read again with the table, which is fetched once", async () => {
    const { store, reader, fetched } = readerIn();
    await reader.read(fileOf("old.csv", old), 1);
    expect(store.getState().opening).toMatchObject({ step: "report", read: { report: { placed: 2 } } });
    await reader.read(fileOf("older.csv", old), 1);
    expect(fetched).toEqual(["soc-2010"]);
  });

  it("fetches none when it calls for none", async () => {
    const { reader, fetched } = readerIn();
    await reader.read(fileOf("new.csv", "Cluster,Code\nHealth,29-1141"), 1);
    expect(fetched).toEqual([]);
  });

  it("says so when the table does not come, rather than call the codes unknown", async () => {
    const { store, reader } = readerIn(() => Promise.reject(new Error("offline")));
    await reader.read(fileOf("old.csv", old), 1);
    expect(store.getState().opening).toMatchObject({ step: "failed", why: "tables" });
  });

  it("forgets what was said of the file before", async () => {
    const { store, reader } = readerIn();
    const blank = "Cluster,Code\nHealth,29-1141\n,15-1252\n,15-1254";
    const placed = () => {
      const { opening } = store.getState();
      return opening?.step === "report" ? opening.read.report.placed : null;
    };
    await reader.read(fileOf("a.csv", blank), 1);
    await reader.again({ fillDown: true });
    expect(placed()).toBe(3);
    await reader.read(fileOf("b.csv", blank), 1);
    expect(placed()).toBe(1);
  });
});
