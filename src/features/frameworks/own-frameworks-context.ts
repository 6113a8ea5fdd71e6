import { createContext, useContext } from "react";
import type { OwnFrameworks } from "#store/load/own-frameworks.ts";

/** A person's own files, and the way to choose one. */
export interface OwnFiles {
  readonly own: OwnFrameworks;
  /** Asks for a file with the browser's own dialog, for this pane. */
  readonly pick: (paneId: number) => void;
  /** Asks for pasted text, for this pane. */
  readonly paste: (paneId: number) => void;
}

export const OwnFilesContext = createContext<OwnFiles | null>(null);

export function useOwnFiles(): OwnFiles {
  const files = useContext(OwnFilesContext);
  if (files === null) throw new Error("no own files: wrap the view in OpenFile");
  return files;
}
