import type { FrameworkId } from "#domain/ids.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { loadEntries } from "#store/load/load-entries.ts";
import { loadFramework } from "#store/load/load-framework.ts";
import { loadOccupations } from "#store/load/load-occupations.ts";

/**
 * What the first view shows: the list of frameworks, the occupations, and the frameworks asked for (the first
 * of the list if none). Each is in the store as soon as it has come; resolves when all have, or have failed.
 */
export async function loadFirst(store: AppStore, asked: readonly FrameworkId[] = []): Promise<void> {
  await Promise.all([loadOccupations(store), loadShown(store, asked)]);
}

/** The same without the occupations: a whole map names none. */
export async function loadShown(store: AppStore, asked: readonly FrameworkId[] = []): Promise<void> {
  const built = await loadEntries(store);
  const ids = asked.length > 0 ? asked : (built?.entries ?? []).slice(0, 1).map(({ id }) => id);
  await Promise.all(ids.map((id) => loadFramework(store, id)));
}
