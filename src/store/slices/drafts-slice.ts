import type { FrameworkId } from "#domain/ids.ts";
import type { ReadFile } from "#domain/import-report.ts";
import type { StorageFailure, StoredFramework } from "#storage/framework-storage.ts";

/** A file on its way in. Until it is accepted nothing else of the state changes. */
export type Opening = { readonly paneId: number; readonly fileName: string } & (
  | {
      readonly step: "reading";
      readonly done: number;
      readonly of: number;
      /** A report of it was shown before. */
      readonly isAgain: boolean;
    }
  | { readonly step: "report"; readonly read: ReadFile }
  | { readonly step: "failed"; readonly why: "broke" | "unreadable" | "tables" }
);

export interface StorageProblem {
  readonly act: "keep" | "forget" | "read";
  readonly failure: StorageFailure;
}

/** A person's own work: what the device's storage holds, and what is on its way there. */
export interface DraftsSlice {
  /** Own frameworks that storage has acknowledged. */
  readonly kept: ReadonlySet<FrameworkId>;
  /** What storage last refused, and what for. */
  readonly storageProblem: StorageProblem | null;
  /** The framework forgotten last, for Undo. */
  readonly forgotten: StoredFramework | null;
  readonly opening: Opening | null;
  readonly patchDrafts: (
    patch: Partial<Pick<DraftsSlice, "kept" | "storageProblem" | "forgotten" | "opening">>,
  ) => void;
}
