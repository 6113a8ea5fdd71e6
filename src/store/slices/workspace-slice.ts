import { type ChangeParameters, changeParameters } from "#algorithms/change/change-parameters.ts";
import { type Answers, noAnswers } from "#domain/answers.ts";
import { type BalanceView, plainBalance } from "#domain/balance-view.ts";
import type { ContestedKind } from "#domain/contested.ts";
import type { FieldChoice } from "#domain/field.ts";
import type { FrameworkId, NodeId, OccupationId } from "#domain/ids.ts";
import { type Found, type Lens, type PathEnds, plainLens } from "#domain/lens.ts";
import type { Pin } from "#domain/pin.ts";
import { plainResults, type ResultsView } from "#domain/results-view.ts";
import type { Shortlist } from "#domain/shortlist.ts";
import { type Target, targetToKey } from "#domain/target.ts";

export const views = ["map", "outline", "table"] as const;
export type View = (typeof views)[number];

export const pages = [
  "explore",
  "unsure",
  "results",
  "compare",
  "saved",
  "balance",
  "field",
  "contested",
  "about",
] as const;
export type Page = (typeof pages)[number];

/** World point in the middle of the map, and how many times larger than the whole-map fit it is drawn. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** One framework on screen. Panes are a list: two side by side are no special case. */
export interface Pane {
  readonly id: number;
  readonly frameworkId: FrameworkId;
  /** Nodes that stand open; `null` is how every framework opens: all wider than clusters. */
  readonly expanded: readonly NodeId[] | null;
  /** `null`: the map fits the open cluster, or the whole. */
  readonly camera: Camera | null;
}

/** What is picked, in which pane; for an occupation, at which of its places (if one was meant). */
export interface Focus {
  readonly paneId: number;
  readonly target: Target;
  readonly at: NodeId | null;
}

/** What the panel beside several frameworks tells. */
export const panels = ["changed", "details"] as const;
export type Panel = (typeof panels)[number];

/** What a phone shows of several frameworks: the sentences, or one map at a time. */
export const phoneParts = ["changed", "panes"] as const;
export type PhonePart = (typeof phoneParts)[number];

export const tableColumns = [
  "title",
  "cluster",
  "place",
  "education",
  "pay",
  "growth",
  "openings",
  "interest",
  "compare",
] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface TableOrder {
  readonly column: TableColumn;
  readonly direction: "ascending" | "descending";
}

/** Which pane is compared with which, and at which of the pairs of levels that the two offer. */
export interface Comparison {
  readonly from: number;
  readonly to: number;
  readonly levels: number;
}

/** What Compare asks: of occupations, then of places. A phone shows one at a time. */
export const compareQuestions = [
  "enjoy",
  "good",
  "road",
  "pay",
  "future",
  "sits",
  "size",
  "nodePay",
  "ladder",
  "nodeFuture",
  "shared",
  "study",
] as const;
export type CompareQuestion = (typeof compareQuestions)[number];

/** What the reader is looking at: what the URL holds, all of it and nothing else. */
export interface Workspace {
  readonly page: Page;
  readonly view: View;
  readonly panes: readonly Pane[];
  readonly focus: Focus | null;
  readonly query: string;
  /** How the results page shows what the query finds. */
  readonly results: ResultsView;
  /** One kind at a time, at most {@link mostCompared}. */
  readonly compare: readonly Target[];
  /** The one that a phone shows; `null`, or one of the other kind: the first. */
  readonly question: CompareQuestion | null;
  readonly panel: Panel;
  readonly order: TableOrder;
  /** `null`: the first two panes, at their first pair of levels. */
  readonly comparison: Comparison | null;
  /** What decides how a change is called, and what is counted. */
  readonly changeRules: ChangeParameters;
  /** How the frameworks are looked at. */
  readonly lens: Lens;
  /** Between which two occupations a chain is shown. */
  readonly path: PathEnds | null;
  readonly phonePart: PhonePart;
  /** Which pane a phone shows; `null`: the first. */
  readonly phonePane: number | null;
  /** What is looked for among the changes. */
  readonly changeQuery: string;
  /** Whose way through the frameworks is told; `null` until one is chosen. */
  readonly field: FieldChoice | null;
  readonly contested: ContestedKind;
  /** How the balance sheets are looked at. */
  readonly balance: BalanceView;
  /** To "I'm not sure yet". */
  readonly answers: Answers;
  /** What the reader keeps elsewhere than where the maps lay it, the oldest first. */
  readonly pins: readonly Pin[];
  /** Another list, brought by the link: it is kept only if the reader asks for it. */
  readonly offered: Shortlist;
}

export const mostCompared = 4;
export const mostPanes = 3;

/** Why a target could not be added to Compare. */
export type CompareRefusal = "full" | "other-kind";

export interface WorkspaceSlice extends Workspace {
  readonly setPage: (page: Page) => void;
  /** Turns to the page that tells where the field went. */
  readonly traceField: (field: FieldChoice) => void;
  readonly setContested: (contested: ContestedKind) => void;
  readonly setView: (view: View) => void;
  readonly setQuery: (query: string) => void;
  /** Turns to all that the query finds. */
  readonly openResults: () => void;
  /** Changes what is given; the rest stays. */
  readonly setResults: (change: Partial<ResultsView>) => void;
  /** Turns to the map, which shows just these of all occupations; nothing is picked. */
  readonly showFound: (found: Found) => void;
  /**
   * Shows the framework in the pane instead of what was there. A picked occupation and Compare are kept; a picked node
   * is let go, and picked again when its framework comes back to the pane and nothing else is picked by then.
   */
  readonly showFramework: (paneId: number, frameworkId: FrameworkId) => void;
  readonly addPane: (frameworkId: FrameworkId) => void;
  /** Puts the framework before what is on screen: the older edition on the reading side, the one in use stays. */
  readonly putBeside: (frameworkId: FrameworkId) => void;
  /** Leaves this one pane. */
  readonly keepPane: (paneId: number) => void;
  readonly closePane: (paneId: number) => void;
  readonly setFocus: (focus: Focus | null) => void;
  /**
   * Shows the target wherever the reader is: turns to the map page, opens the cluster of a node, shows the node's
   * framework if no pane does. `at` is the place of an occupation that was meant; `paneId` the pane it was picked in. An
   * occupation's details are shown beside it, and a node's with `details`.
   */
  readonly goTo: (
    target: Target,
    meant?: { readonly paneId?: number; readonly at?: NodeId; readonly details?: boolean },
  ) => void;
  /** Back to the whole map with nothing picked. */
  readonly goHome: (paneId: number) => void;
  readonly setPanel: (panel: Panel) => void;
  readonly setOrder: (order: TableOrder) => void;
  readonly setComparison: (comparison: Comparison) => void;
  /** Changes what is given; the other rules stay. */
  readonly setChangeRules: (change: Partial<ChangeParameters>) => void;
  /** Changes what is given; the rest of the lens stays. */
  readonly setLens: (change: Partial<Lens>) => void;
  /** Every map fits what is shown of the path. */
  readonly setPath: (path: PathEnds | null) => void;
  readonly setPhonePart: (part: PhonePart) => void;
  readonly setPhonePane: (paneId: number) => void;
  readonly setChangeQuery: (query: string) => void;
  /** Changes what is given; the rest stays. */
  readonly setBalance: (change: Partial<BalanceView>) => void;
  readonly dropOffered: () => void;
  readonly setAnswers: (answers: Answers) => void;
  readonly setPin: (pin: Pin) => void;
  /** Puts back the node, or with `null` all of the framework. */
  readonly unpin: (frameworkId: FrameworkId, node: NodeId | null) => void;
  readonly setExpanded: (paneId: number, expanded: readonly NodeId[] | null) => void;
  readonly setCamera: (paneId: number, camera: Camera | null) => void;
  /** Adds or takes away; a target of the other kind or past the most is refused and nothing changes. */
  readonly toggleCompare: (target: Target) => CompareRefusal | null;
  readonly clearCompare: () => void;
  readonly setQuestion: (question: CompareQuestion) => void;
  /** The page as it opens without a link, on the first framework. */
  readonly restart: () => void;
  readonly restoreWorkspace: (workspace: Workspace) => void;
}

export const emptyWorkspace: Workspace = {
  page: "explore",
  view: "map",
  panes: [],
  focus: null,
  query: "",
  results: plainResults,
  compare: [],
  question: null,
  panel: "changed",
  order: { column: "title", direction: "ascending" },
  comparison: null,
  changeRules: changeParameters,
  lens: plainLens,
  path: null,
  phonePart: "changed",
  phonePane: null,
  changeQuery: "",
  field: null,
  contested: "moved",
  balance: plainBalance,
  answers: noAnswers,
  pins: [],
  offered: [],
};

/** 1 to 4, or `null` if the target is not in Compare. */
export function comparePosition(compare: readonly Target[], target: Target): number | null {
  const at = compare.findIndex((one) => targetToKey(one) === targetToKey(target));
  return at < 0 ? null : at + 1;
}

export const occupationTarget = (id: OccupationId): Target => ({ kind: "occupation", id });
