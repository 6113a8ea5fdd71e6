import type { LinkReason } from "#algorithms/graph/build-links.ts";
import type { Tree } from "#algorithms/graph/tree-items.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Layout, LayoutMove } from "#domain/layout.ts";
import type { Target } from "#domain/target.ts";
import type { AnswerTrail } from "#store/answer-trail.ts";
import type { CompareRefusal, Focus, View } from "#store/slices/workspace-slice.ts";
import type { LinkNotice } from "#store/url/fragment.ts";

/** A node that was picked in a framework when its pane went on to another, and what stood open round it. */
export interface LeftPick {
  readonly target: Extract<Target, { kind: "node" }>;
  readonly expanded: readonly NodeId[] | null;
}

/** What the panel can show of the lens. */
export type LensPart = "filter" | "drawing";

/** A layout with what is kept elsewhere in it, and what it was worked out from. */
export interface MovedLayout {
  readonly base: Layout;
  readonly moves: readonly LayoutMove[];
  readonly layout: Layout;
}

/** A place or cluster that the reader is moving on a pane's map. */
export interface Moving {
  readonly paneId: number;
  readonly node: NodeId;
  /** From where it was shown when the move began; world units. */
  readonly dx: number;
  readonly dy: number;
  /** Dropped by hand: it has gone back, and may be asked to stay where it was dropped. */
  readonly dropped: boolean;
}

/** Along the links of the item where it began. */
export interface LinkWalk {
  /** Positions mean nothing in another. */
  readonly tree: Tree;
  readonly from: number;
  readonly links: readonly WalkLink[];
  readonly at: number;
}

export interface WalkLink {
  readonly position: number;
  readonly reason: LinkReason | { readonly kind: "shares"; readonly jobs: number };
}

/** Where a walk along links began. */
type WalkStart = Pick<LinkWalk, "tree" | "from">;

/** Gone on reload. */
export interface SessionSlice {
  /** What the pointer is over. */
  readonly hover: Focus | null;
  /** The sentence in the one polite region; the count makes a repeated sentence new. */
  readonly announcement: { readonly text: string; readonly count: number };
  /** Why the last thing was not taken into Compare; a new object each time, gone with the next change. */
  readonly compareRefusal: { readonly why: CompareRefusal } | null;
  /** What could not be read of the link that was opened. */
  readonly linkNotices: readonly LinkNotice[];
  /** By pane and framework; see `showFramework`. */
  readonly leftPicks: ReadonlyMap<string, LeftPick>;
  /** The view that this screen opens on without a link. */
  readonly homeView: View;
  /** Counts each time the page was cleared, which is no step to go back over. */
  readonly restarts: number;
  /** The part of the lens that was opened, and what was picked then: picking something else takes its place. */
  readonly lensPanel: { readonly part: LensPart; readonly over: Focus | null } | null;
  /** The walk that is on, whether by key or from a menu. */
  readonly linkWalk: LinkWalk | null;
  /** The way back over the walks, the last at the end. */
  readonly walkStarts: readonly WalkStart[];
  readonly setLinkWalk: (linkWalk: LinkWalk | null, walkStarts: readonly WalkStart[]) => void;
  readonly moving: Moving | null;
  /** By layout key. */
  readonly movedLayouts: ReadonlyMap<string, MovedLayout>;
  readonly setMoving: (moving: Moving | null) => void;
  readonly setMovedLayout: (moved: MovedLayout) => void;
  /** The way of the answers to "I'm not sure" so far, to be gone back for as long as the page is open. */
  readonly answerTrail: AnswerTrail | null;
  readonly setAnswerTrail: (trail: AnswerTrail | null) => void;
  /** From which occupation a path is being chosen. */
  readonly pathStart: OccupationId | null;
  readonly setPathStart: (start: OccupationId | null) => void;
  readonly setLensPanel: (part: LensPart | null) => void;
  readonly setHomeView: (homeView: View) => void;
  readonly setLinkNotices: (notices: readonly LinkNotice[]) => void;
  readonly setHover: (hover: Focus | null) => void;
  readonly announce: (text: string) => void;
}
