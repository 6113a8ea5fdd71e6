import * as v from "valibot";
import type { FrameworkId, NodeId, OccupationId } from "#domain/ids.ts";

/** How a placement came about: by the publisher, worked out from something published, suggested, or computed. */
export const bases = ["published", "inferred", "proposed", "computed"] as const;
export type Basis = (typeof bases)[number];

/** The public format's name and version; a newer version is refused with words. */
export const frameworkFormat = "framework-atlas/framework";
export const frameworkFormatVersion = 1;

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const levelSchema = v.looseObject({ id: text, singular: text, plural: text });
const nodeSchema = v.looseObject({
  id: text,
  level: text,
  title: text,
  titles: v.optional(v.record(v.string(), text)),
  short: v.optional(text),
  mark: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  parent: v.optional(v.nullable(text), null),
  code: v.optional(text),
  crossCutting: v.optional(v.boolean()),
  programs: v.optional(v.array(text)),
  sectors: v.optional(v.array(text)),
});
const membershipSchema = v.looseObject({
  occupation: v.pipe(v.string(), v.regex(/^\d{2}-\d{4}\.\d{2}$/)),
  node: text,
  role: v.optional(v.picklist(["primary", "secondary"])),
  basis: v.optional(v.picklist(bases), "proposed"),
  publishedFor: v.optional(text),
  note: v.optional(text),
});

/** The public file format. Keys that it does not name are kept and written back. */
export const frameworkFileSchema = v.looseObject({
  format: v.literal(frameworkFormat),
  formatVersion: v.literal(frameworkFormatVersion),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: text,
  edition: v.optional(v.string(), ""),
  publisher: v.optional(v.string(), ""),
  basedOn: v.optional(v.nullable(text), null),
  license: v.optional(v.string(), ""),
  sources: v.optional(v.array(v.looseObject({ title: text, url: v.optional(v.string()) })), []),
  levels: v.pipe(v.array(levelSchema), v.minLength(1)),
  nodes: v.pipe(v.array(nodeSchema), v.minLength(1)),
  memberships: v.optional(v.array(membershipSchema), []),
});
export type FrameworkFile = v.InferOutput<typeof frameworkFileSchema>;

export interface Level {
  readonly id: string;
  readonly singular: string;
  readonly plural: string;
  /** The singular as the file writes it, where the one that is shown differs. */
  readonly written?: string;
}

export interface FrameworkNode {
  readonly id: NodeId;
  readonly level: string;
  readonly title: string;
  /** The title as the file writes it, where the one that is shown has marks for letters that cannot be seen. */
  readonly written?: string;
  /** A shorter name for tight places. */
  readonly short: string | null;
  /** Two letters to know it by on the map, if the file chooses them. */
  readonly mark: string | null;
  readonly parent: NodeId | null;
  /** The publisher's own code. */
  readonly code: string | null;
  readonly crossCutting: boolean;
  /** Programs of study, CIP 2020, as published for this node. */
  readonly programs: readonly string[];
  /** Industry sectors, two-digit NAICS, as published for this node. */
  readonly sectors: readonly string[];
}

/** An occupation in a node; many to many. `role` is `null` where the source ranks nothing. */
export interface Membership {
  readonly occupation: OccupationId;
  readonly node: NodeId;
  readonly role: "primary" | "secondary" | null;
  readonly basis: Basis;
  /** The SOC (or combined) code that the publisher gives, whose place the occupation takes. */
  readonly publishedFor: string | null;
  /** Of several places that the source does not rank, the one where most of its related occupations are. */
  readonly telling?: true;
}

/** Levels from widest to narrowest; nodes in file order, each after its parent; parents form no cycle. */
export interface Framework {
  readonly id: FrameworkId;
  readonly title: string;
  /** As in a node. */
  readonly written?: string;
  readonly edition: string;
  readonly publisher: string;
  readonly basedOn: FrameworkId | null;
  readonly license: string;
  readonly sources: readonly { readonly title: string; readonly url?: string | undefined }[];
  readonly levels: readonly Level[];
  readonly nodes: readonly FrameworkNode[];
  readonly memberships: readonly Membership[];
}

/** The title as the file writes it. */
export const writtenTitle = ({ title, written }: Pick<FrameworkNode, "title" | "written">): string =>
  written ?? title;
