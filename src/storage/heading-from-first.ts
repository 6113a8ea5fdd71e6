import type { StoredHeading } from "#storage/framework-storage.ts";

/** A framework as version 1 of the database kept it: all in one record. */
export type FirstRecord = Omit<StoredHeading, "edition" | "size"> & { readonly text: string };

/** @returns the heading of a record of version 1; its edition is known once it is read */
export const headingFromFirst = ({ text, ...record }: FirstRecord): StoredHeading => ({
  ...record,
  edition: "",
  size: text.length,
});
