import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { FrameworkStorage, Stored, StoredFramework } from "#storage/framework-storage.ts";
import { storageFailureOf } from "#storage/storage-failure.ts";

interface AtlasSchema extends DBSchema {
  readonly frameworks: { readonly key: string; readonly value: StoredFramework };
}

const databaseName = "framework-atlas";
const databaseVersion = 1;

/**
 * Frameworks in IndexedDB, opened at the first use. Not localStorage: killed while it saved, it lost what it had
 * acknowledged in 7 of 8 trials; IndexedDB in none of 16.
 */
export function openFrameworkStorage(): FrameworkStorage {
  let opened: Promise<IDBPDatabase<AtlasSchema>> | null = null;
  const open = () => {
    opened ??= openDB<AtlasSchema>(databaseName, databaseVersion, {
      upgrade: (database) => {
        database.createObjectStore("frameworks", { keyPath: "id" });
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
  const attempt = async <T>(act: (database: IDBPDatabase<AtlasSchema>) => Promise<T>): Promise<Stored<T>> => {
    try {
      return { ok: true, value: await act(await open()) };
    } catch (error) {
      opened = null;
      return { ok: false, failure: storageFailureOf(error) };
    }
  };
  const write = (act: (store: WritableFrameworks) => Promise<unknown>): Promise<Stored<null>> =>
    attempt(async (database) => {
      const transaction = database.transaction("frameworks", "readwrite", { durability: "strict" });
      await Promise.all([act(transaction.store), transaction.done]);
      return null;
    });
  return {
    list: () =>
      attempt(async (database) =>
        (await database.getAll("frameworks")).sort((a, b) => a.openedAt - b.openedAt),
      ),
    keep: (framework) => write((store) => store.put(framework)),
    forget: (id) => write((store) => store.delete(id)),
    forgetAll: () => write((store) => store.clear()),
  };
}

interface WritableFrameworks {
  readonly put: (framework: StoredFramework) => Promise<string>;
  readonly delete: (id: string) => Promise<void>;
  readonly clear: () => Promise<void>;
}
