import { facts } from "#text/en/facts.ts";

const { count } = facts;

const method = (clusters: number) =>
  `${count(clusters)} clusters of jobs that are alike in skills, knowledge and interests, as O*NET 30.3 rates them. The two most alike groups are joined again and again (Ward’s method) until that many are left. A cluster is named by the areas that stand out in it, or by its largest jobs. Nothing is random. Jobs whose skills and knowledge O*NET does not rate are left out.`;

/** Words of a framework that is drawn from the data. */
export const drawn = {
  title: "From the data",
  as: "As many clusters as",
  act: "Draw one from the data",
  busy: "Drawing…",
  note: "Groups jobs that are alike in skills, knowledge and interests. Nobody has proposed it: it is computed, to hold beside the others.",
  failed: "It could not be drawn, since some of the data did not come. Try again.",
  open: (clusters: number) => `A framework of ${count(clusters)} clusters is drawn from the data.`,
  heading: (clusters: number) => ({
    id: `from-data-${clusters}`,
    title: `Drawn from the data, ${clusters} clusters`,
    edition: "O*NET 30.3",
    publisher: "Computed by Framework Atlas, proposed by nobody",
    license: "CC BY 4.0",
    sources: [{ title: "O*NET 30.3 Database", url: "https://www.onetcenter.org/database.html" }],
    levels: [{ id: "cluster", singular: "cluster", plural: "clusters" }],
    note: method(clusters),
  }),
  about: {
    title: "Frameworks drawn from the data",
    body: [
      "“Draw one from the data”, in the list of frameworks, groups jobs by what O*NET rates: skills count 4 parts, knowledge 3, interests 2. Each rating is taken against all jobs, so that what every job needs says nothing.",
      "The two most alike groups are joined again and again (Ward’s method, 1963), until there are as many clusters as in the framework chosen. Nothing is random: the same data gives the same clusters.",
      "A cluster is named by the one or two areas of skill and knowledge that it rates most above other jobs. Where none stands out, by its two jobs with the most workers (May 2025, national).",
      "It is marked “Computed”. Nobody has proposed it. Jobs whose skills and knowledge O*NET does not rate are not in it.",
    ],
  },
};
