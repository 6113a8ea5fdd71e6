import type { ReactNode } from "react";
import { useText } from "#text/text-context.ts";

/** A figure, marked where it is of a group of occupations. */
export function FigureMark({ group, children }: { readonly group: boolean; readonly children: ReactNode }) {
  const words = useText().explore.table;
  if (!group) return children;
  return (
    <span title={words.group}>
      {children}
      <span aria-hidden="true"> {words.groupMark}</span>
      <span className="visually-hidden"> {words.group}</span>
    </span>
  );
}
