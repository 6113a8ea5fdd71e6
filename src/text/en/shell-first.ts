type Failure =
  | { readonly kind: "offline" | "damaged" | "own"; readonly path: string }
  | { readonly kind: "refused"; readonly path: string; readonly status: number }
  | { readonly kind: "layout"; readonly message: string };

/** What went wrong, how to mend it, and where it was. */
const why = (failure: Failure): string => {
  switch (failure.kind) {
    case "offline":
      return `The connection broke off. Check it, then try again. (data/${failure.path})`;
    case "refused":
      return `The server did not give it. Try again later. (data/${failure.path}, ${failure.status})`;
    case "damaged":
      return `The file came damaged. Try again, or load the page again. (data/${failure.path})`;
    case "own":
      return `The copy on this device cannot be read. Forget it in the list of frameworks, then open the file again. (${failure.path})`;
    case "layout":
      return `The map could not be drawn. Look at the outline or the table. (${failure.message})`;
  }
};

/** Words of the frame of the page. */
export const shellFirst = {
  name: "Framework Atlas",
  skip: "Skip to the content",
  start: {
    title: "Every job has a place. Find yours.",
    unsure: "I’m not sure yet",
    browse: "Browse A to Z",
  },
  views: { label: "View", map: "Map", outline: "Outline", table: "Table" },
  sideBySide: {
    open: "Side by side",
    close: "Show one framework",
    add: "Add a framework",
    third: "Add pane",
    showPanel: "Show what changed, and search",
    hidePanel: "Hide the panel",
    choose: (title: string) => `Put ${title} beside it`,
    closePane: (title: string) => `Close ${title}`,
    paneName: (title: string) => `Framework: ${title}`,
    panel: "Panel",
    changed: "What changed",
    details: "Details",
    switchPane: "Framework on screen",
    panes: "The maps",
  },
  panel: {
    back: "All clusters",
    larger: "Show more of the panel",
    smaller: "Show less of the panel",
    close: "Close details",
  },
  nav: {
    label: "Main",
    explore: "Explore",
    compare: (n: number) => (n === 0 ? "Compare" : `Compare ${n}`),
    saved: (n: number) => (n === 0 ? "Saved" : `Saved ${n}`),
    about: "About",
  },
  menu: {
    label: "Menu",
    about: "About the data",
    keys: "Keys",
    theme: "Colors",
    themes: { system: "As this device", light: "Light", dark: "Dark" },
    forget: "Clear this device",
    forgetSure: "Clear all? Press again",
    forgotten: "Cleared. Nothing is kept on this device now.",
  },
  loading: "On its way …",
  failed: {
    why,
    title: "The data did not load",
    body: "Check the connection, then try again. Nothing of yours is lost.",
    again: "Try again",
    pane: (why: string) => `This framework did not load. ${why}`,
    map: "The map did not load. Check the connection, then load the page again. Nothing of yours is lost.",
    crashTitle: "Something broke on this page",
    crashBody: "Your link still holds what was on screen. Load the page again to go on.",
    reload: "Load again",
    details: "What went wrong",
  },
};
