import type { Framework, FrameworkFile, FrameworkNode, Membership } from "#domain/framework.ts";
import { frameworkId, nodeId, occupationId } from "#domain/ids.ts";

/** A file that has passed its schema and its structure check, as the app's own shape. */
export function frameworkFromFile(file: FrameworkFile): Framework {
  return {
    id: frameworkId(file.id),
    title: file.title,
    edition: file.edition,
    publisher: file.publisher,
    basedOn: file.basedOn === null ? null : frameworkId(file.basedOn),
    license: file.license,
    sources: file.sources,
    levels: file.levels.map(({ id, singular, plural }) => ({ id, singular, plural })),
    nodes: file.nodes.map(nodeFromFile),
    memberships: file.memberships.map(membershipFromFile),
  };
}

export const nodeFromFile = (node: FrameworkFile["nodes"][number]): FrameworkNode => ({
  id: nodeId(node.id),
  level: node.level,
  title: node.title,
  short: node.short ?? null,
  mark: node.mark ?? null,
  parent: node.parent === null ? null : nodeId(node.parent),
  code: node.code ?? null,
  crossCutting: node.crossCutting ?? false,
  programs: node.programs ?? none,
  sectors: node.sectors ?? none,
});

export const membershipFromFile = (membership: FrameworkFile["memberships"][number]): Membership => ({
  occupation: occupationId(membership.occupation),
  node: nodeId(membership.node),
  role: membership.role ?? null,
  basis: membership.basis,
  publishedFor: membership.publishedFor ?? null,
});

const none: readonly string[] = [];
