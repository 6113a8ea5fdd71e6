import { createContext, useContext } from "react";
import { en, type Text } from "#text/en.ts";

const TextContext = createContext<Text>(en);

/** Every word that the page shows, in the reader's language. */
export const useText = (): Text => useContext(TextContext);
