import type { Level } from "#domain/framework.ts";

const glosses: ReadonlyMap<string, string> = new Map([
  ["grouping", "A grouping is a few clusters that serve the same purpose."],
  ["cluster", "A cluster is a family of jobs that share skills."],
  ["sub-cluster", "A sub-cluster (some states say pathway) is a smaller family inside a cluster."],
  ["pathway", "A pathway is a smaller family of jobs inside a cluster."],
  ["field", "A field is a few clusters that go together."],
  ["major-group", "A major group is the widest kind of work in the federal list of jobs."],
  ["minor-group", "A minor group is a smaller kind of work inside a major group."],
  [
    "interest-type",
    "An interest type is a kind of work that people like. Jobs are here by their strongest one.",
  ],
]);

const article = (word: string) => (/^[aeiou]/i.test(word) ? "An" : "A");

/** What the levels of the frameworks are, in plain words. */
export const levels = {
  gloss: ({ id, singular }: Level): string =>
    glosses.get(id) ??
    glosses.get(singular.toLowerCase()) ??
    `${article(singular)} ${singular} is a part of this framework.`,
};
