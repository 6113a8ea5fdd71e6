import type { Attempt } from "#storage/atlas-database.ts";
import { openFrameworkStorage } from "#storage/open-framework-storage.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { loadCodeTables } from "#store/load/load-code-tables.ts";
import { createOwnFrameworks, type OwnFrameworks } from "#store/load/own-frameworks.ts";
import { startImport } from "#workers/start-import.ts";

/** A person's own frameworks, with the thread that reads them and the device that keeps them. */
export const openOwnFrameworks = (store: AppStore, database: Attempt): OwnFrameworks =>
  createOwnFrameworks(store, {
    importer: startImport(),
    storage: openFrameworkStorage(database),
    loadTables: loadCodeTables,
    now: Date.now,
  });
