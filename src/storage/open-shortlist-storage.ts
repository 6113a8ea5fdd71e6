import { occupationId } from "#domain/ids.ts";
import { mergeShortlist, type Shortlist } from "#domain/shortlist.ts";
import type { Attempt } from "#storage/atlas-database.ts";
import type { ShortlistNews, ShortlistStorage } from "#storage/shortlist-storage.ts";

const only = "list";

/** The shortlist in the device's database. Tabs tell one another; the database has the last word. */
export function openShortlistStorage(attempt: Attempt): ShortlistStorage {
  const channel = new BroadcastChannel("framework-atlas-shortlist");
  return {
    merge: (step) =>
      attempt(async (database) => {
        // Read and written in one transaction: no tab can come between.
        const transaction = database.transaction("shortlist", "readwrite", { durability: "strict" });
        const kept = parseShortlist(await transaction.store.get(only));
        const merged = mergeShortlist(step, kept);
        if (merged !== kept) await transaction.store.put(merged, only);
        await transaction.done;
        if (merged !== kept) channel.postMessage("changed" satisfies ShortlistNews);
        return merged;
      }),
    forget: () =>
      attempt(async (database) => {
        await database.delete("shortlist", only);
        channel.postMessage("forgotten" satisfies ShortlistNews);
        return null;
      }),
    watch: (onChange) => {
      channel.onmessage = ({ data }) => onChange(data === "forgotten" ? "forgotten" : "changed");
    },
  };
}

/** What can be read of it: codes, each once. */
function parseShortlist(value: unknown): Shortlist {
  if (!Array.isArray(value)) return [];
  const codes = value.filter(
    (one): one is string => typeof one === "string" && /^\d{2}-\d{4}\.\d{2}$/.test(one),
  );
  return [...new Set(codes)].map(occupationId);
}
