import type { ReadRow } from "#algorithms/read/read-csv-row.ts";
import type { Basis, FrameworkFile } from "#domain/framework.ts";

/** The row's code or title does not name the occupations itself. */
export const isIndirect = ({ through }: Pick<ReadRow, "through">): boolean =>
  through !== null && through !== "combined" && through !== "title";

/** What a publisher says of a program or of an older code is not said of the occupation that it leads to. */
const basisOf = (read: ReadRow): Basis =>
  read.basis === "published" && isIndirect(read) ? "inferred" : (read.basis ?? "proposed");

/** What stood in the file in place of the occupation's own code or title is kept as a note. */
export const rowMembership = (
  read: ReadRow,
  occupation: string,
  node: string,
): FrameworkFile["memberships"][number] => ({
  occupation,
  node,
  ...(read.role && { role: read.role }),
  basis: basisOf(read),
  ...(read.publishedFor && { publishedFor: read.publishedFor }),
  ...(isIndirect(read) && { note: read.wanted }),
});
