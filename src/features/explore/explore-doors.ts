import { createContext } from "react";

/** Ways out of the view by key, given by the page that holds both ends. */
export interface ExploreDoors {
  /** Takes the keyboard to the details of what is picked. */
  readonly toDetails: () => void;
  /** Takes the keyboard to the search box. */
  readonly toSearch: () => void;
}

export const ExploreDoorsContext = createContext<ExploreDoors>({ toDetails: () => {}, toSearch: () => {} });
