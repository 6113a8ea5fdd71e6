import fc from "fast-check";
import type { Framework } from "#domain/framework.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const names = Array.from({ length: 40 }, (_, at) => `o${at}`);

/** Up to six clusters that may share up to forty occupations, some in none. */
export const drawnFramework = (id: string): fc.Arbitrary<Framework> =>
  fc
    .array(fc.subarray(names), { minLength: 1, maxLength: 6 })
    .map((clusters) =>
      frameworkFromText(id, clusters.map((members, at) => `${id}${at}: ${members.join(", ")}`).join("\n")),
    );

/** Up to six clusters that share nothing: each occupation is in one or in none. */
export const drawnPartition = (id: string): fc.Arbitrary<Framework> =>
  fc
    .array(fc.nat(6), { minLength: 40, maxLength: 40 })
    .map((places) =>
      frameworkFromText(
        id,
        [0, 1, 2, 3, 4, 5]
          .map((cluster) => `${id}${cluster}: ${names.filter((_, at) => places[at] === cluster).join(", ")}`)
          .join("\n"),
      ),
    );
