import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type PackedFramework, packFrameworkSteps } from "#algorithms/graph/pack-framework.ts";

const cache = new WeakMap<FrameworkIndex, PackedFramework>();

/** The framework for other threads, packed once; a large one bit by bit before it is first asked for. */
export function selectPacked(index: FrameworkIndex): PackedFramework {
  const steps = packedSteps(index);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

export function* packedSteps(index: FrameworkIndex): Generator<void, PackedFramework> {
  const packed = cache.get(index) ?? (yield* packFrameworkSteps(index));
  cache.set(index, packed);
  return packed;
}
