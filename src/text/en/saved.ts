import { facts } from "#text/en/facts.ts";
import { jobs } from "#text/en/nouns.ts";

const { count, list } = facts;

const here = "They are on this page until you close it";

/** Words of the shortlist: the button that saves, the page of what is saved, what is said of it. */
export const saved = {
  save: "Save",
  isSaved: "Saved",
  saveLabel: (title: string) => `Save ${title}`,
  /** Beside the button. */
  keeping: {
    unsaved: "Saving on this device …",
    saving: "Saving on this device …",
    saved: "Saved on this device.",
    failed: "Not saved on this device.",
  },
  open: (n: number) => `See your ${jobs(n)}`,
  /** How the device refused, and how to mend it. */
  failed: {
    unavailable: `This browser keeps nothing, as in a private window. Your saved jobs are not lost: ${here.toLowerCase()}. To keep them, copy the link with your list, or save the CSV file.`,
    full: `This device has no room left, so your last change is not saved. ${here}. Make room, then try again, or copy the link with your list.`,
    failed: `Your last change could not be saved on this device. ${here}. Try again, or copy the link with your list.`,
  },
  again: "Try again",
  toList: "Open your list",

  said: {
    added: (title: string, n: number) => `${title} saved on this device. ${count(n)} on your list.`,
    addedMany: (n: number, all: number) => `${jobs(n)} saved on this device. ${count(all)} on your list.`,
    removed: (title: string, n: number) => `${title} taken off your list. ${count(n)} left.`,
    removedMany: (n: number) => `${jobs(n)} taken off your list.`,
    moved: (title: string, at: number, of: number) => `${title} is now ${at} of ${of}.`,
  },

  title: (n: number) => (n === 0 ? "Nothing saved yet" : `Your ${jobs(n)}`),
  lead: "The same list whichever framework is shown. Nothing here is final.",
  empty:
    "Save any job that you may like. Each one has a Save button. Your list stays on this device, and you can print it or take it with you.",
  emptyAct: "Find a job to save",
  emptyUnsure: "I’m not sure yet",
  listLabel: "Your saved jobs, in your order",
  period: `Pay: half earn more. ${facts.year}. Growth: ${facts.years}.`,
  move: { up: (title: string) => `Move ${title} up`, down: (title: string) => `Move ${title} down` },
  keysHint:
    "Keys on a job: Shift with the up or down arrow moves it, Delete takes it off, Ctrl+Z takes that back.",
  remove: (title: string) => `Take ${title} off your list`,
  takenOff: (title: string) => `Taken off: ${title}`,
  undo: "Undo",
  undoLabel: (title: string) => `Undo: put ${title} back`,
  redo: "Redo",
  undoLast: "Undo the last change",
  redoLast: "Redo it",
  removeAll: "Take all off",
  compareAll: (n: number) => `Compare these ${count(n)}`,
  compareRow: {
    add: (title: string) => `Add ${title} to Compare`,
    take: (title: string) => `Take ${title} out of Compare`,
  },
  print: "Print",
  csv: "CSV",
  csvLabel: "Save your list as a CSV file",
  copy: "Copy link with my list",
  copied: "Link copied. It holds your list: whoever has the link can see it.",
  copyNote: "The link holds your list. Only people you give it to can see it.",
  notPlaced: (framework: string) => `Not placed in ${framework}`,
  morePlaces: (n: number) => `and ${count(n)} more`,
  unknown: (code: string) => `Job ${code}`,
  unknownNote: "This job is not in the data of this page. It stays on your list.",
  noPay: "Pay not published",
  noSchool: "Schooling not published",
  noGrowth: "Growth not published",
  columns: {
    code: "Code",
    title: "Job",
    framework: "Framework",
    places: "Place",
    why: "Why",
    pay: "Median pay a year",
    payPeriod: "Pay period",
    school: "Schooling to start",
    growth: "Growth in percent",
    openings: "Openings a year",
    period: "Outlook period",
  },
  reasons: {
    pay: "Pays the most on your list",
    school: "Needs the least school on your list",
    growth: "Grows the most on your list",
    openings: "Has the most openings on your list",
    /** `Pays the most on your list, and needs …` */
    all: (parts: readonly string[]) =>
      `${list(parts.map((part, at) => (at === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1).replace(" on your list", ""))))}.`,
    none: "Interests are not published for this job.",
  },

  clearNote:
    "Your saved jobs, recent searches, files and choices go from this device. This cannot be undone.",

  offer: {
    title: (n: number) => `This link brings ${jobs(n)}`,
    lead: "Not on your list yet. Your own list stays as it is.",
    own: "Your own list stays as it is.",
    all: (n: number) =>
      n === 1 ? "It is on your list already." : `All ${count(n)} are on your list already.`,
    some: (n: number) => `${count(n)} of them ${n === 1 ? "is" : "are"} on your list already.`,
    keep: (n: number) => (n === 1 ? "Keep this one" : `Keep these ${count(n)}`),
    drop: "Do not keep",
    close: "Close this note",
    listLabel: "Jobs in this link",
  },
};
