import { type FieldReport, traceField } from "#algorithms/change/trace-field.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Field } from "#domain/field.ts";

const cache = new WeakMap<FrameworkIndex, WeakMap<Field, FieldReport>>();

/** Where the framework has the field, worked out once for each. */
export function selectFieldReport(index: FrameworkIndex, field: Field): FieldReport {
  const ofIndex = cache.get(index) ?? new WeakMap<Field, FieldReport>();
  cache.set(index, ofIndex);
  const report = ofIndex.get(field) ?? traceField(index, field);
  ofIndex.set(field, report);
  return report;
}
