import type { PackedFramework } from "#algorithms/graph/pack-framework.ts";
import type { MoveDetail } from "#algorithms/layout/move-layout.ts";
import type { Layout, LayoutMove, LayoutPatch } from "#domain/layout.ts";

/** Page to worker. `start` comes once, before any move. */
export type MoveRequest =
  | { readonly type: "start"; readonly framework: PackedFramework; readonly layout: Layout }
  | {
      readonly type: "move";
      readonly requestId: number;
      readonly moves: readonly LayoutMove[];
      readonly detail: MoveDetail;
    };

/** Worker to page. */
export type MoveReply =
  | { readonly type: "moved"; readonly requestId: number; readonly patch: LayoutPatch }
  | { readonly type: "failed"; readonly requestId: number; readonly message: string };
