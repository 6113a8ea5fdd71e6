import { type CodeTables, noCodeTables } from "#algorithms/read/codes/code-tables.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { CodeTableName } from "#domain/import-report.ts";
import type { AppStore } from "#store/create-app-store.ts";
import type { Opening } from "#store/slices/drafts-slice.ts";
import type { ImportClient } from "#workers/import-client.ts";

/** What opening needs of a `File`. */
export interface OpenableFile {
  readonly name: string;
  readonly slice: (start: number, end: number) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
}

interface ReaderTools {
  readonly importer: ImportClient;
  readonly loadTables: (known: CodeTables, names: readonly CodeTableName[]) => Promise<CodeTables>;
}

/** What a person says of the file that is being opened; what they leave out stays. */
export interface ReadAgain {
  /** Of a workbook. */
  readonly sheet?: string;
  /** A blank level takes what the row above has. */
  readonly fillDown?: boolean;
  /** Occupations accepted for titles; see `ImportChoices`. */
  readonly titles?: ReadonlyMap<string, OccupationId>;
}

/** Reads one file at a time; the state's `opening` says how far it is, and then holds the report. */
export interface OwnFileReader {
  readonly read: (file: OpenableFile, paneId: number) => Promise<void>;
  /** Reads the file that is open once more, by what a person said of it. */
  readonly again: (said: ReadAgain) => Promise<void>;
}

export function createOwnFileReader(store: AppStore, { importer, loadTables }: ReaderTools): OwnFileReader {
  let tables = noCodeTables;
  let file: OpenableFile | null = null;
  let sheet: string | null = null;
  let titles: ReadonlyMap<string, OccupationId> = new Map();
  let fillDown = false;
  let lastRun = 0;

  const run = async (one: OpenableFile, paneId: number, isAgain: boolean) => {
    const { patchDrafts } = store.getState();
    lastRun += 1;
    const thisRun = lastRun;
    const opening = { paneId, fileName: one.name };
    const isMine = () => thisRun === lastRun && store.getState().opening?.step === "reading";
    const show = (step: Opening) => isMine() && patchDrafts({ opening: step });
    patchDrafts({ opening: { ...opening, step: "reading", done: 0, of: 0, isAgain } });
    for (;;) {
      // One byte past the limit is enough to be refused.
      const bytes = await one
        .slice(0, importLimits.bytes + 1)
        .arrayBuffer()
        .catch(() => null);
      if (!isMine()) return;
      if (bytes === null) {
        show({ ...opening, step: "failed", why: "unreadable" });
        return;
      }
      const { occupations, columnChoices } = store.getState();
      const read = await importer.read({
        fileName: one.name,
        bytes,
        occupations,
        tables,
        choices: { columns: columnChoices, titles, fillDown },
        sheet,
        onProgress: (done, of) => show({ ...opening, step: "reading", done, of, isAgain }),
      });
      if (read === null || !isMine()) return;
      const missing = read.report.needs.filter((name) => tables[tableKeys[name]] === null);
      if (missing.length === 0) {
        show({ ...opening, step: "report", read });
        return;
      }
      const loaded = await loadTables(tables, missing).catch(() => null);
      if (loaded === null) {
        show({ ...opening, step: "failed", why: "tables" });
        return;
      }
      tables = loaded;
    }
  };
  const runSafely = (one: OpenableFile, paneId: number, isAgain: boolean) =>
    run(one, paneId, isAgain).catch(() => {
      const { opening, patchDrafts } = store.getState();
      if (opening?.step === "reading" && opening.fileName === one.name)
        patchDrafts({ opening: { paneId, fileName: one.name, step: "failed", why: "broke" } });
    });

  return {
    read: (one, paneId) => {
      file = one;
      sheet = null;
      titles = new Map();
      fillDown = false;
      return runSafely(one, paneId, false);
    },
    again: async (said) => {
      const { opening } = store.getState();
      if (file === null || opening === null) return;
      sheet = said.sheet ?? sheet;
      fillDown = said.fillDown ?? fillDown;
      titles = new Map([...titles, ...(said.titles ?? [])]);
      await runSafely(file, opening.paneId, true);
    },
  };
}

const tableKeys = {
  "soc-2010": "soc2010",
  programs: "programs",
  titles: "titles",
} as const satisfies Record<CodeTableName, keyof CodeTables>;
