import { contentHash } from "#algorithms/read/content-hash.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import { readStoredFramework } from "#algorithms/read/read-stored-framework.ts";
import { type FrameworkId, frameworkId } from "#domain/ids.ts";
import type { ReadFile } from "#domain/import-report.ts";
import type { FrameworkStorage, Stored, StoredFramework } from "#storage/framework-storage.ts";
import type { AppStore } from "#store/create-app-store.ts";
import type { ImportClient } from "#workers/import-client.ts";

/** What opening needs of a `File`. */
export interface OpenableFile {
  readonly name: string;
  readonly slice: (start: number, end: number) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
}

type OpenedFile = NonNullable<ReadFile["framework"]>;

interface OwnTools {
  readonly importer: ImportClient;
  readonly storage: FrameworkStorage;
  readonly now: () => number;
}

/** A person's own files: read, accepted, kept on this device, forgotten. Nothing of it leaves the device. */
export interface OwnFrameworks {
  /** Brings back what the device has kept. */
  readonly restore: () => Promise<void>;
  /** Reads the file; the state's `opening` says how far it is, and then holds the report. */
  readonly read: (file: OpenableFile, paneId: number) => Promise<void>;
  /** Ends reading, or puts the report away; nothing is changed. */
  readonly cancel: () => void;
  /** Opens what was read, in the pane for which it was. @returns `null` if there is nothing to open */
  readonly accept: () => Promise<FrameworkId | null>;
  /** @returns what the device refused; the framework then stays */
  readonly forget: (id: FrameworkId) => Promise<Stored<null>>;
  /** Takes the last `forget` back. */
  readonly undoForget: () => Promise<void>;
  /** @returns what the device refused; all of them then stay */
  readonly forgetAll: () => Promise<Stored<null>>;
  /** The public format, to be saved as a file; `null` if it is not one of a person's own. */
  readonly textOf: (id: FrameworkId) => string | null;
}

const done: Stored<null> = { ok: true, value: null };

export function createOwnFrameworks(store: AppStore, { importer, storage, now }: OwnTools): OwnFrameworks {
  const records = new Map<FrameworkId, StoredFramework>();
  /** Forgotten since the page was opened: a list that was asked for before may still hold them. */
  const gone = { ids: new Set<FrameworkId>(), all: false };
  const drafts = () => store.getState().patchDrafts;

  const add = (record: StoredFramework): boolean => {
    const index = readStoredFramework(record.text);
    if (index === null) return false;
    records.set(record.id, record);
    gone.ids.delete(record.id);
    const { id, title, edition } = index.framework;
    const { entries, patchCatalogue } = store.getState();
    const entry = { id, title, edition, short: title, own: true, hash: record.hash };
    patchCatalogue({ framework: index, entries: [...entries.filter((one) => one.id !== id), entry] });
    return true;
  };
  const keep = async (record: StoredFramework) => {
    const stored = await storage.keep(record);
    if (stored.ok) {
      drafts()({ kept: new Set(store.getState().kept).add(record.id) });
      settle("keep");
    } else drafts()({ storageProblem: { act: "keep", failure: stored.failure } });
  };
  /** After an act that went well: what was said of such an act is over, unless another framework is still not kept. */
  const settle = (act: "keep" | "forget") => {
    const { storageProblem, entries, kept } = store.getState();
    const over =
      storageProblem?.act === "keep"
        ? entries.every(({ id, own }) => !own || kept.has(id))
        : storageProblem?.act === act;
    if (over) drafts()({ storageProblem: null });
  };
  /** Takes the frameworks off the screen: their panes show the first bundled one instead. */
  const drop = (ids: readonly FrameworkId[]) => {
    const { entries, panes, showFramework, dropFramework, kept } = store.getState();
    const first = entries.find(({ own }) => !own);
    for (const { id, frameworkId: shown } of panes)
      if (first !== undefined && ids.includes(shown)) showFramework(id, first.id);
    for (const id of ids) {
      dropFramework(id);
      records.delete(id);
      gone.ids.add(id);
    }
    drafts()({ kept: new Set([...kept].filter((id) => !ids.includes(id))) });
  };

  return {
    restore: async () => {
      const stored = await storage.list();
      if (!stored.ok) {
        // A browser that keeps nothing has nothing to bring back: said when something is to be kept.
        if (stored.failure !== "unavailable")
          drafts()({ storageProblem: { act: "read", failure: stored.failure } });
        return;
      }
      // It may come late: what was opened or forgotten meanwhile is newer.
      const awaited = stored.value.filter(({ id }) => !gone.all && !gone.ids.has(id) && !records.has(id));
      const back = awaited.filter(add);
      drafts()({ kept: new Set([...store.getState().kept, ...back.map(({ id }) => id)]) });
      if (back.length < awaited.length) drafts()({ storageProblem: { act: "read", failure: "failed" } });
    },

    read: async (file, paneId) => {
      const opening = { paneId, fileName: file.name };
      drafts()({ opening: { ...opening, step: "reading", done: 0, of: 0 } });
      const isMine = () => {
        const { opening: present } = store.getState();
        return present?.step === "reading" && present.fileName === file.name;
      };
      // One byte past the limit is enough to be refused.
      const bytes = await file
        .slice(0, importLimits.bytes + 1)
        .arrayBuffer()
        .catch(() => null);
      if (!isMine()) return;
      if (bytes === null) {
        drafts()({ opening: { ...opening, step: "failed", why: "unreadable" } });
        return;
      }
      try {
        const read = await importer.read({
          fileName: file.name,
          bytes,
          occupations: store.getState().occupations,
          onProgress: (rows, of) =>
            isMine() && drafts()({ opening: { ...opening, step: "reading", done: rows, of } }),
        });
        if (read !== null && isMine()) drafts()({ opening: { ...opening, step: "report", read } });
      } catch {
        if (isMine()) drafts()({ opening: { ...opening, step: "failed", why: "broke" } });
      }
    },

    cancel: () => {
      importer.stop();
      drafts()({ opening: null });
    },

    accept: async () => {
      const { opening, panes, entries, showFramework, setPage } = store.getState();
      if (opening?.step !== "report" || opening.read.framework === null) return null;
      const { id, title, text, hash } = withOwnId(opening.read.framework, (wanted) => {
        if (entries.some((entry) => entry.id === wanted && !entry.own)) return "bundled";
        return records.get(frameworkId(wanted))?.hash ?? null;
      });
      const record: StoredFramework = {
        id: frameworkId(id),
        title,
        fileName: opening.fileName,
        hash,
        openedAt: now(),
        text,
      };
      if (!add(record)) return null;
      const pane = panes.find(({ id }) => id === opening.paneId) ?? panes[0];
      if (pane !== undefined) showFramework(pane.id, record.id);
      setPage("explore");
      drafts()({ opening: null, forgotten: null });
      await keep(record);
      return record.id;
    },

    forget: async (id) => {
      const record = records.get(id);
      if (record === undefined) return done;
      const stored = await storage.forget(id);
      if (!stored.ok && store.getState().kept.has(id)) {
        drafts()({ storageProblem: { act: "forget", failure: stored.failure } });
        return stored;
      }
      drafts()({ forgotten: record });
      drop([id]);
      settle("forget");
      return done;
    },

    undoForget: async () => {
      const { forgotten } = store.getState();
      if (forgotten === null || !add(forgotten)) return;
      drafts()({ forgotten: null });
      await keep(forgotten);
    },

    forgetAll: async () => {
      const stored = await storage.forgetAll();
      // Only a browser that keeps nothing has nothing to forget; what could not be read may still be there.
      const keepsNothing = !stored.ok && stored.failure === "unavailable" && store.getState().kept.size === 0;
      if (!stored.ok && !keepsNothing) {
        drafts()({ storageProblem: { act: "forget", failure: stored.failure } });
        return stored;
      }
      gone.all = true;
      drop([...records.keys()]);
      drafts()({ forgotten: null, storageProblem: null });
      return done;
    },

    textOf: (id) => records.get(id)?.text ?? null,
  };
}

/**
 * The file under an id that is free, or that this very file has already: another file that claims the id of a
 * loaded framework gets its content's hash put to it.
 */
function withOwnId(file: OpenedFile, hashOf: (id: string) => string | null): OpenedFile {
  const known = hashOf(file.id);
  if (known === null || known === file.hash) return file;
  const id = `${file.id}-${file.hash.slice(0, 8)}`;
  // In the public format each key of the whole has a line of its own, so the rest need not be read and written again.
  const text = file.text.replace(
    /^ {2}"id": .*?(,?)$/m,
    (_, comma) => `  "id": ${JSON.stringify(id)}${comma}`,
  );
  return { id, title: file.title, text, hash: contentHash(text) };
}
