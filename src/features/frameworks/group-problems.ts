import type { ImportProblem } from "#domain/import-report.ts";

/** Problems of one kind, in file order. */
export interface ProblemGroup {
  readonly code: ImportProblem["code"];
  readonly problems: readonly ImportProblem[];
}

const weight = { refused: 0, "set-aside": 1, noted: 2 } as const;

/** By kind: what stops the file first, then what was set aside, then what was only noted; else in file order. */
export function groupProblems(problems: readonly ImportProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, ImportProblem[]>();
  for (const problem of problems) {
    const key = `${problem.effect} ${problem.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ code: first.code, problems: group, at: weight[first.effect] }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ code, problems: group }) => ({ code, problems: group }));
}
