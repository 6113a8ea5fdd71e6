import type { Framework, FrameworkNode, Level, Membership } from "#domain/framework.ts";
import { frameworkId, nodeId, occupationId } from "#domain/ids.ts";

/** What a node has beyond place and title; absent is none. */
interface BuiltNodeExtras {
  readonly short?: string;
  readonly mark?: string;
  readonly code?: string;
  readonly crossCutting?: true;
  readonly programs?: readonly string[];
  readonly sectors?: readonly string[];
}

/**
 * `data/frameworks/<id>.json`: a framework that has passed its checks, with positions instead of ids.
 * Memberships are columns of positions in the lists above them; −1 is none.
 */
export interface BuiltFramework {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly publisher: string;
  readonly basedOn: string | null;
  readonly license: string;
  readonly sources: Framework["sources"];
  readonly levels: readonly Level[];
  readonly nodes: readonly (readonly [
    id: string,
    title: string,
    level: number,
    parent: number,
    extras?: BuiltNodeExtras,
  ])[];
  readonly occupations: readonly string[];
  readonly publishedFor: readonly string[];
  readonly bases: readonly Membership["basis"][];
  readonly roles: readonly NonNullable<Membership["role"]>[];
  readonly memberships: {
    readonly occupation: readonly number[];
    readonly node: readonly number[];
    readonly basis: readonly number[];
    readonly role: readonly number[];
    readonly publishedFor: readonly number[];
  };
  /** Positions of the telling memberships. */
  readonly telling: readonly number[];
}

export function frameworkFromBuilt(built: BuiltFramework): Framework {
  const nodes: readonly FrameworkNode[] = built.nodes.map(([id, title, level, parent, extras = {}]) => {
    const parentId = built.nodes[parent]?.[0];
    return {
      id: nodeId(id),
      level: built.levels[level]?.id ?? "",
      title,
      short: extras.short ?? null,
      mark: extras.mark ?? null,
      parent: parentId === undefined ? null : nodeId(parentId),
      code: extras.code ?? null,
      crossCutting: extras.crossCutting ?? false,
      programs: extras.programs ?? [],
      sectors: extras.sectors ?? [],
    };
  });
  const occupations = built.occupations.map(occupationId);
  const telling = new Set(built.telling);
  return {
    id: frameworkId(built.id),
    title: built.title,
    edition: built.edition,
    publisher: built.publisher,
    basedOn: built.basedOn === null ? null : frameworkId(built.basedOn),
    license: built.license,
    sources: built.sources,
    levels: built.levels,
    nodes,
    memberships: built.memberships.occupation.map((occupation, at) => ({
      occupation: occupations[occupation] ?? missing(built, "occupation", at),
      node: nodes[built.memberships.node[at] ?? -1]?.id ?? missing(built, "node", at),
      role: built.roles[built.memberships.role[at] ?? -1] ?? null,
      basis: built.bases[built.memberships.basis[at] ?? -1] ?? missing(built, "basis", at),
      publishedFor: built.publishedFor[built.memberships.publishedFor[at] ?? -1] ?? null,
      ...(telling.has(at) && { telling: true }),
    })),
  };
}

function missing({ id }: BuiltFramework, what: string, at: number): never {
  throw new RangeError(`no such ${what}: membership ${at} of ${id}`);
}
