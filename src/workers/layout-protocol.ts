import type { PackedFramework } from "#algorithms/graph/pack-framework.ts";
import type { Layout, LayoutSize } from "#domain/layout.ts";

/** Page to worker. Everything is structured-cloned; `requestId` pairs a reply with its request. */
export interface LayoutRequest {
  readonly type: "layout";
  readonly requestId: number;
  readonly framework: PackedFramework;
  readonly size: LayoutSize;
}

/** Worker to page. */
export type LayoutReply =
  | { readonly type: "progress"; readonly requestId: number; readonly done: number; readonly of: number }
  | { readonly type: "done"; readonly requestId: number; readonly layout: Layout }
  | { readonly type: "failed"; readonly requestId: number; readonly message: string };
