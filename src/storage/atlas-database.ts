import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Stored, StoredFramework } from "#storage/framework-storage.ts";
import { storageFailureOf } from "#storage/storage-failure.ts";

interface AtlasSchema extends DBSchema {
  readonly frameworks: { readonly key: string; readonly value: StoredFramework };
  readonly preferences: { readonly key: string; readonly value: unknown };
}

const databaseName = "framework-atlas";
const databaseVersion = 1;

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
      upgrade: (database) => {
        database.createObjectStore("frameworks", { keyPath: "id" });
        database.createObjectStore("preferences");
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
