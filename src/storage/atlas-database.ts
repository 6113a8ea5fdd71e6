import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { FrameworkId } from "#domain/ids.ts";
import type { Stored, StoredHeading } from "#storage/framework-storage.ts";
import { type FirstRecord, headingFromFirst } from "#storage/heading-from-first.ts";
import { storageFailureOf } from "#storage/storage-failure.ts";

interface AtlasSchema extends DBSchema {
  readonly frameworks: {
    readonly key: string;
    /** What version 1 kept beside the text is in `headings` too. */
    readonly value: { readonly id: FrameworkId; readonly text: string };
  };
  readonly headings: { readonly key: string; readonly value: StoredHeading };
  /** One record, under `list`; the form of it is checked when it is read. */
  readonly shortlist: { readonly key: string; readonly value: unknown };
  readonly preferences: { readonly key: string; readonly value: unknown };
}

const databaseName = "framework-atlas";
const databaseVersion = 3;

export type AtlasTransaction = IDBPTransaction<AtlasSchema, ("frameworks" | "headings")[], "readwrite">;

/** Runs an act on the database; nothing throws. */
export type Attempt = <T>(act: (database: IDBPDatabase<AtlasSchema>) => Promise<T>) => Promise<Stored<T>>;

/**
 * The device's IndexedDB, opened at the first act. Not localStorage: killed while it saved, it lost what it had
 * acknowledged in 7 of 8 trials; IndexedDB in none of 16.
 */
export function openAtlasDatabase(): Attempt {
  let opened: Promise<IDBPDatabase<AtlasSchema>> | null = null;
  const open = () => {
    opened ??= openDB<AtlasSchema>(databaseName, databaseVersion, {
      upgrade: async (database, before, _, transaction) => {
        database.createObjectStore("shortlist");
        if (before >= 2) return;
        const headings = database.createObjectStore("headings", { keyPath: "id" });
        // The first of version 1 kept frameworks alone.
        if (!database.objectStoreNames.contains("preferences")) database.createObjectStore("preferences");
        if (before === 0) {
          database.createObjectStore("frameworks", { keyPath: "id" });
          return;
        }
        const kept = transaction.objectStore("frameworks").iterate();
        for await (const { value } of kept) await headings.put(headingFromFirst(value as FirstRecord));
      },
      // Another tab brings a newer version: let it, and open again when next asked.
      blocking: () => {
        void opened?.then((database) => database.close());
        opened = null;
      },
      terminated: () => {
        opened = null;
      },
    });
    return opened;
  };
  return async (act) => {
    let isOpen = false;
    try {
      const database = await open();
      isOpen = true;
      return { ok: true, value: await act(database) };
    } catch (error) {
      opened = null;
      return { ok: false, failure: storageFailureOf(error, isOpen) };
    }
  };
}
