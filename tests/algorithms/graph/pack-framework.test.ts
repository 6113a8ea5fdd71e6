import { expect, it } from "vitest";
import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import {
  type PackedFramework,
  packFrameworkSteps,
  unpackFramework,
} from "#algorithms/graph/pack-framework.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

function pack(index: FrameworkIndex): PackedFramework {
  const steps = packFrameworkSteps(index);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

it("comes out of another thread as it went in", () => {
  const framework = frameworkFromText(
    "a",
    "health > care: nurse, aide\n health > labs: nurse\n trades: welder",
  );
  const odd = {
    ...framework,
    nodes: framework.nodes.map((node) => ({
      ...node,
      title: `${node.title}\n"é"`,
      short: node.title,
      mark: "AB",
    })),
  };
  expect(unpackFramework(structuredClone(pack(buildFrameworkIndex(odd))))).toEqual(odd);
});
