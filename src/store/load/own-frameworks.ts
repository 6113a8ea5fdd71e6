import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { readStoredFrameworkSteps } from "#algorithms/read/read-stored-framework.ts";
import { showLetters } from "#algorithms/words/show-letters.ts";
import { type FrameworkId, frameworkId } from "#domain/ids.ts";
import type { FrameworkStorage, Stored, StoredFramework, StoredHeading } from "#storage/framework-storage.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { inSlices, nextTurn } from "#store/load/in-slices.ts";
import type { loadCodeTables } from "#store/load/load-code-tables.ts";
import { setOwnLoader } from "#store/load/load-framework.ts";
import { prepareSteps } from "#store/load/prepare-steps.ts";
import { createOwnFileReader, type OpenableFile, type OwnFileReader } from "#store/load/read-own-file.ts";
import { withOwnId } from "#store/load/with-own-id.ts";
import type { Opening } from "#store/slices/drafts-slice.ts";
import type { ImportClient } from "#workers/import-client.ts";

interface OwnTools {
  readonly importer: ImportClient;
  readonly storage: FrameworkStorage;
  readonly loadTables: typeof loadCodeTables;
  readonly now: () => number;
}

/** A person's own files: read, accepted, kept on this device, forgotten. Nothing of it leaves the device. */
export interface OwnFrameworks {
  /** Lists what the device has kept; each is read when it is first asked for, by `loadFramework`. */
  readonly restore: () => Promise<void>;
  /** Reads those of the rest that are small, so that search and profiles know of them. */
  readonly loadSmall: () => Promise<void>;
  /** Reads the file; the state's `opening` says how far it is, and then holds the report. */
  readonly read: (file: OpenableFile, paneId: number) => Promise<void>;
  /** Reads the file of which the report is shown once more, by what a person said of it. */
  readonly again: OwnFileReader["again"];
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
  /** The public format, to be saved as a file; `null` if the device does not give it back. */
  readonly savedText: (id: FrameworkId) => Promise<string | null>;
  /** The same at once, of one that the device could not keep; else `null`. */
  readonly textOf: (id: FrameworkId) => string | null;
}

const done: Stored<null> = { ok: true, value: null };

/** Letters of a file that is read before anyone asks for it, at most. */
const smallFile = 1_000_000;

export function createOwnFrameworks(
  store: AppStore,
  { importer, storage, loadTables, now }: OwnTools,
): OwnFrameworks {
  const reader = createOwnFileReader(store, { importer, loadTables });
  const headings = new Map<FrameworkId, StoredHeading>();
  /** Of those that the device does not keep. */
  const texts = new Map<FrameworkId, string>();
  const loading = new Map<FrameworkId, Promise<void>>();
  /** Forgotten since the page was opened: a list that was asked for before may still hold them. */
  const gone = { ids: new Set<FrameworkId>(), all: false };
  const drafts = () => store.getState().patchDrafts;

  const list = (heading: StoredHeading, framework: FrameworkIndex | null = null) => {
    const { id, hash } = heading;
    const title = showLetters(heading.title);
    const edition = framework?.framework.edition ?? showLetters(heading.edition);
    const entry = { id, title, edition, short: title, own: true, hash };
    const { entries, patchCatalogue } = store.getState();
    const known = entries.some((one) => one.id === id);
    const others = known ? entries.map((one) => (one.id === id ? entry : one)) : [...entries, entry];
    patchCatalogue({ entries: others, ...(framework !== null && { framework }) });
  };
  const index = (text: string): Promise<FrameworkIndex | null> =>
    inSlices(prepareSteps(readStoredFrameworkSteps(text), store.getState().occupations));

  const enter = ({ heading, text }: StoredFramework, framework: FrameworkIndex) => {
    headings.set(heading.id, heading);
    texts.set(heading.id, text);
    gone.ids.delete(heading.id);
    list(heading, framework);
  };
  const load = async (id: FrameworkId) => {
    const heading = headings.get(id);
    if (heading === undefined || store.getState().frameworks.has(id)) return;
    if (store.getState().failures.has(id)) store.getState().patchCatalogue({ recovered: id });
    const stored = await storage.read(id);
    const framework = stored.ok && stored.value !== null ? await index(stored.value) : null;
    // It may have been forgotten meanwhile, or opened anew.
    if (headings.get(id) !== heading || store.getState().frameworks.has(id)) return;
    if (framework !== null) list(heading, framework);
    else {
      drafts()({ storageProblem: { act: "read", failure: stored.ok ? "failed" : stored.failure } });
      store.getState().patchCatalogue({ failure: [id, { kind: "own", path: heading.fileName }] });
    }
  };
  const loadOnce = (id: FrameworkId): Promise<void> => {
    const started = loading.get(id) ?? load(id).finally(() => loading.delete(id));
    loading.set(id, started);
    return started;
  };
  setOwnLoader(store, loadOnce);

  const keep = async (record: StoredFramework) => {
    const { id } = record.heading;
    const stored = await storage.keep(record);
    if (stored.ok) {
      if (headings.get(id) === record.heading) texts.delete(id);
      drafts()({ kept: new Set(store.getState().kept).add(id) });
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
  /** Takes the frameworks off the screen: their panes show the first bundled one that no other pane shows instead. */
  const drop = (ids: readonly FrameworkId[]) => {
    const { entries, panes, showFramework, dropFramework, kept } = store.getState();
    const bundled = entries.filter(({ own }) => !own);
    for (const { id, frameworkId: shown } of panes) {
      const onScreen = new Set(store.getState().panes.map((pane) => pane.frameworkId));
      const next = bundled.find((entry) => !onScreen.has(entry.id)) ?? bundled[0];
      if (next !== undefined && ids.includes(shown)) showFramework(id, next.id);
    }
    for (const id of ids) {
      dropFramework(id);
      headings.delete(id);
      texts.delete(id);
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
      const back = stored.value.filter(({ id }) => !gone.all && !gone.ids.has(id) && !headings.has(id));
      for (const heading of back) {
        headings.set(heading.id, heading);
        list(heading);
      }
      drafts()({ kept: new Set([...store.getState().kept, ...back.map(({ id }) => id)]) });
    },

    loadSmall: async () => {
      for (const { id, size } of [...headings.values()]) if (size <= smallFile) await loadOnce(id);
    },

    read: reader.read,
    again: reader.again,

    cancel: () => {
      importer.stop();
      drafts()({ opening: null });
    },

    accept: async () => {
      const { opening, entries } = store.getState();
      if (opening?.step !== "report" || opening.read.framework === null) return null;
      const { paneId, fileName } = opening;
      const busy: Opening = { paneId, fileName, step: "reading", done: 0, of: 0, isAgain: false };
      drafts()({ opening: busy });
      const file = await inSlices(
        withOwnId(opening.read.framework, (wanted) => {
          if (entries.some((entry) => entry.id === wanted && !entry.own)) return "bundled";
          return headings.get(frameworkId(wanted))?.hash ?? null;
        }),
      );
      const { title, edition, hash, text } = file;
      const id = frameworkId(file.id);
      const record: StoredFramework = {
        heading: { id, title, edition, fileName, hash, openedAt: now(), size: text.length },
        text,
      };
      const framework = await index(text);
      if (store.getState().opening !== busy || framework === null) return null;
      enter(record, framework);
      // Listing, showing and keeping each take a moment; apart they leave room for the reader.
      await nextTurn();
      const { panes, showFramework, setPage } = store.getState();
      const pane = panes.find(({ id: one }) => one === paneId) ?? panes[0];
      if (pane !== undefined) showFramework(pane.id, id);
      setPage("explore");
      drafts()({ opening: null, forgotten: null });
      await nextTurn();
      await keep(record);
      return id;
    },

    forget: async (id) => {
      const heading = headings.get(id);
      if (heading === undefined) return done;
      const held = texts.get(id);
      const read: Stored<string | null> =
        held === undefined ? await storage.read(id) : { ok: true, value: held };
      const stored = await storage.forget(id);
      if (!stored.ok && store.getState().kept.has(id)) {
        drafts()({ storageProblem: { act: "forget", failure: stored.failure } });
        return stored;
      }
      drafts()({ forgotten: read.ok && read.value !== null ? { heading, text: read.value } : null });
      drop([id]);
      settle("forget");
      return done;
    },

    undoForget: async () => {
      const { forgotten } = store.getState();
      const framework = forgotten === null ? null : await index(forgotten.text);
      if (forgotten === null || framework === null || store.getState().forgotten !== forgotten) return;
      enter(forgotten, framework);
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
      drop([...headings.keys()]);
      drafts()({ forgotten: null, storageProblem: null });
      return done;
    },

    savedText: async (id) => {
      const held = texts.get(id);
      const stored = held === undefined ? await storage.read(id) : null;
      return held ?? (stored?.ok ? stored.value : null);
    },

    textOf: (id) => texts.get(id) ?? null,
  };
}
