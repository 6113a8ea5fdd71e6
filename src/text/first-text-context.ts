import { createContext, useContext } from "react";
import { enFirst, type FirstText } from "#text/en-first.ts";

export const FirstTextContext = createContext<FirstText>(enFirst);

/** The words of the opening view, in the reader's language: all that code may ask for which comes with it. */
export const useFirstText = (): FirstText => useContext(FirstTextContext);
