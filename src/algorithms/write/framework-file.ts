import {
  type Framework,
  type FrameworkFile,
  type FrameworkNode,
  frameworkFormat,
  frameworkFormatVersion,
  type Membership,
  writtenTitle,
} from "#domain/framework.ts";

/** The framework in its public format, with its names as its file wrote them; what it does not have is left out. */
export const frameworkToFile = (framework: Framework): FrameworkFile => ({
  format: frameworkFormat,
  formatVersion: frameworkFormatVersion,
  id: framework.id,
  title: writtenTitle(framework),
  edition: framework.edition,
  publisher: framework.publisher,
  basedOn: framework.basedOn,
  license: framework.license,
  sources: framework.sources.map((source) => ({ ...source })),
  levels: framework.levels.map(({ id, singular, plural, written }) => ({
    id,
    singular: written ?? singular,
    plural,
  })),
  nodes: framework.nodes.map(nodeToFile),
  memberships: framework.memberships.map(membershipToFile),
});

const nodeToFile = (node: FrameworkNode): FrameworkFile["nodes"][number] => ({
  id: node.id,
  level: node.level,
  title: writtenTitle(node),
  ...(node.short !== null && { short: node.short }),
  ...(node.mark !== null && { mark: node.mark }),
  parent: node.parent,
  ...(node.code !== null && { code: node.code }),
  ...(node.crossCutting && { crossCutting: true }),
  ...(node.programs.length > 0 && { programs: [...node.programs] }),
  ...(node.sectors.length > 0 && { sectors: [...node.sectors] }),
});

const membershipToFile = ({ occupation, node, role, basis, publishedFor }: Membership) => ({
  occupation,
  node,
  ...(role !== null && { role }),
  basis,
  ...(publishedFor !== null && { publishedFor }),
});
