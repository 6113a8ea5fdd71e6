import type { Attempt } from "#storage/atlas-database.ts";
import type { FrameworkStorage, Stored, StoredFramework } from "#storage/framework-storage.ts";

/** Frameworks of a person's own in the device's database. */
export function openFrameworkStorage(attempt: Attempt): FrameworkStorage {
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
