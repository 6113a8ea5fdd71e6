import { showLetters } from "#algorithms/words/show-letters.ts";
import { facts } from "#text/en/facts.ts";

const { count } = facts;

/** Words about frameworks that the page opens with. */
export const frameworksFirst = {
  chooser: {
    label: (title: string) => `Framework: ${title}. Choose another`,
    title: "Frameworks",
    bundled: "National and federal",
    own: "Your own",
    ownNote: "Kept on this device. Nothing was sent anywhere.",
    notKept: "Open until you close this page.",
    samples: "Samples to try",
    open: "Open a file…",
    paste: "Paste text…",
    openNote:
      "A sheet (Excel or CSV), an outline, SKOS or JSON. You can also drop a file anywhere on this page.",
    forget: (title: string) => `Forget ${title}`,
    forgotten: (title: string) => `${showLetters(title)} is forgotten.`,
    forgetAll: (n: number) => `Forget all ${count(n)}`,
    sure: (n: number) =>
      `Forget all ${count(n)} frameworks of your own? They cannot be brought back from here.`,
    yes: "Forget them",
    no: "Keep them",
    allForgotten: "All frameworks of your own are forgotten.",
    undo: "Undo",
    back: (title: string) => `${showLetters(title)} is back.`,
    chosen: (title: string) => `${title} is shown.`,
  },
  drop: "Drop the file to open it",
  layoutFailed: "The map of this framework could not be drawn. The outline and the table work.",
};
