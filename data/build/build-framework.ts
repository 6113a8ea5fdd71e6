import { createHash } from "node:crypto";
import * as v from "valibot";
import type { BuiltEntry } from "../../src/algorithms/read/built-entries.ts";
import type { BuiltFramework } from "../../src/algorithms/read/built-framework.ts";
import { type Framework, type FrameworkNode, frameworkFileSchema } from "../../src/domain/framework.ts";
import { frameworkFromFile } from "../../src/domain/framework-from-file.ts";

/** @throws {Error} if the text is not a framework file, naming the place and `path` */
export function readFrameworkFile(text: string, path: string): Framework {
  const result = v.safeParse(frameworkFileSchema, JSON.parse(text));
  if (result.success) return frameworkFromFile(result.output);
  const [issue] = result.issues;
  throw new Error(`${v.getDotPath(issue) ?? "file"}: ${issue.message} (${path})`);
}

/** `text`: of the framework's file. */
export function buildEntry(
  framework: Framework,
  text: string,
  { short, layouts }: Pick<BuiltEntry, "short" | "layouts">,
): BuiltEntry {
  const { id, title, edition, levels, nodes, memberships } = framework;
  return {
    id,
    title,
    edition,
    short,
    counts: {
      levels: Object.fromEntries(
        levels.map((level) => [level.id, nodes.filter((node) => node.level === level.id).length]),
      ),
      memberships: memberships.length,
    },
    layouts,
    hash: createHash("sha256").update(text).digest("hex").slice(0, 16),
  };
}

export function buildFramework(framework: Framework): BuiltFramework {
  const { memberships, nodes, levels, ...rest } = framework;
  const occupations = distinct(memberships.map(({ occupation }) => occupation));
  const publishedFor = distinct(memberships.map((membership) => membership.publishedFor));
  const bases = distinct(memberships.map(({ basis }) => basis));
  const roles = distinct(memberships.map(({ role }) => role));
  const nodeIds = nodes.map(({ id }) => id);
  const levelIds = levels.map(({ id }) => id);
  return {
    ...rest,
    levels,
    nodes: nodes.map((node) => {
      const extras = nodeExtras(node);
      const place = [node.id, node.title, at(levelIds, node.level), at(nodeIds, node.parent)] as const;
      return Object.keys(extras).length === 0 ? place : ([...place, extras] as const);
    }),
    occupations,
    publishedFor,
    bases,
    roles,
    memberships: {
      occupation: memberships.map(({ occupation }) => at(occupations, occupation)),
      node: memberships.map(({ node }) => at(nodeIds, node)),
      basis: memberships.map(({ basis }) => at(bases, basis)),
      role: memberships.map(({ role }) => at(roles, role)),
      publishedFor: memberships.map((membership) => at(publishedFor, membership.publishedFor)),
    },
    telling: memberships.flatMap(({ telling }, i) => (telling === true ? i : [])),
  };
}

const nodeExtras = ({ short, mark, code, crossCutting, programs, sectors }: FrameworkNode) => ({
  ...(short !== null && { short }),
  ...(mark !== null && { mark }),
  ...(code !== null && { code }),
  ...(crossCutting && { crossCutting }),
  ...(programs.length > 0 && { programs }),
  ...(sectors.length > 0 && { sectors }),
});

const distinct = <T>(values: readonly (T | null)[]): readonly T[] =>
  [...new Set(values)].filter((value) => value !== null);

/** Where the value stands; −1 for `null`. */
const at = <T>(values: readonly T[], value: T | null): number =>
  value === null ? -1 : values.indexOf(value);
