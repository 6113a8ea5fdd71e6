import { showLetters } from "#algorithms/words/show-letters.ts";
import type { LevelCount } from "#domain/import-report.ts";
import { columns, likelyTitles, paste } from "#text/en/columns.ts";
import { drawn } from "#text/en/drawn.ts";
import { facts } from "#text/en/facts.ts";
import { frameworksFirst } from "#text/en/frameworks-first.ts";
import { levelWords } from "#text/en/report.ts";
import { showText } from "#text/show-text.ts";

const { count, list } = facts;

/** Words of the list of frameworks, and of opening a file. */
export const frameworks = {
  ...frameworksFirst,
  drawn,
  samples: {
    merged: "2024 with two clusters merged and one split",
    mistakes: "A short prototype with two mistakes in it",
  },
  opening: {
    title: "Opening your framework",
    reading: (fileName: string) => `Reading ${showText(fileName)}.`,
    done: (done: number, of: number) => `${count(done)} of ${count(of)} rows read.`,
    stop: "Stop",
    stopped: "Stopped. Nothing was changed.",
  },
  failed: {
    title: "The file could not be read",
    broke: "Reading it broke off. Nothing was changed. Try it again.",
    unreadable: "The browser could not read the file. It may have been moved. Choose it again.",
    tables:
      "A list that the codes in this file are looked up in did not come. Check the connection, then open the file again.",
    close: "Close",
  },
  report: {
    open: "Open",
    openGood: "Open the good part",
    cancel: "Cancel",
    close: "Close",
    save: "Save this list",
    saveName: (fileName: string) => `${fileName.replace(/\.[A-Za-z0-9]+$/, "")}-problems.csv`,
    holds: "What it holds",
    notes: "Good to know",
    problems: "What to mend",
    group: (n: number, effect: string) => `${count(n)} like this. ${effect}`,
    saveRows: "Save the rows set aside",
    saveRowsName: (fileName: string) => `${fileName.replace(/\.[A-Za-z0-9]+$/, "")}-set-aside.csv`,
    sheet: "Sheet",
    fillDown: "Fill them in",
    leaveBlank: "Leave them blank",
  },
  columns,
  likelyTitles,
  paste,
  opened: (title: string, levels: readonly LevelCount[]) =>
    `${showLetters(title)} is open: ${list(levelWords(levels))}.`,
  storage: {
    kept: "Kept on this device.",
    download: (title: string) => `Download ${title}`,
    unavailable:
      "This browser keeps nothing, as in a private window. The framework is open until you close this page.",
    full: "This device has no room left. The framework is open until you close this page. Forget another one, then open the file again.",
    failed: "It could not be kept on this device. The framework is open until you close this page.",
    notForgotten: "It could not be forgotten. Try again.",
    notCleared: "Not all of it could be cleared. Some of it is still on this device. Try again.",
    notRead: "Frameworks of your own could not be read from this device.",
  },
};
