import type { AtlasTransaction, Attempt } from "#storage/atlas-database.ts";
import type { FrameworkStorage, Stored } from "#storage/framework-storage.ts";

/** Frameworks of a person's own in the device's database: headings apart from texts, changed together. */
export function openFrameworkStorage(attempt: Attempt): FrameworkStorage {
  const write = (
    act: (transaction: AtlasTransaction) => readonly Promise<unknown>[],
  ): Promise<Stored<null>> =>
    attempt(async (database) => {
      const transaction = database.transaction(["frameworks", "headings"], "readwrite", {
        durability: "strict",
      });
      await Promise.all([...act(transaction), transaction.done]);
      return null;
    });
  return {
    list: () =>
      attempt(async (database) =>
        (await database.getAll("headings")).sort((a, b) => a.openedAt - b.openedAt),
      ),
    read: (id) => attempt(async (database) => (await database.get("frameworks", id))?.text ?? null),
    keep: ({ heading, text }) =>
      write((transaction) => [
        transaction.objectStore("headings").put(heading),
        transaction.objectStore("frameworks").put({ id: heading.id, text }),
      ]),
    forget: (id) =>
      write((transaction) => [
        transaction.objectStore("headings").delete(id),
        transaction.objectStore("frameworks").delete(id),
      ]),
    forgetAll: () =>
      write((transaction) => [
        transaction.objectStore("headings").clear(),
        transaction.objectStore("frameworks").clear(),
      ]),
  };
}
