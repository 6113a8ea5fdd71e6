import { changeRulesFromText, changeRulesToText } from "#algorithms/change/rules-text.ts";
import { contestedKinds } from "#domain/contested.ts";
import {
  compareQuestions,
  emptyWorkspace,
  pages,
  panels,
  phoneParts,
  type TableOrder,
  tableColumns,
  views,
  type Workspace,
} from "#store/slices/workspace-slice.ts";
import { answersFromText, answersToText } from "#store/url/answers-in-link.ts";
import { balanceFromText, balanceToText } from "#store/url/balance-in-link.ts";
import { fieldFromText, fieldToText } from "#store/url/field-in-link.ts";
import { pinsFromText, pinsToText } from "#store/url/pins-in-link.ts";
import { shortlistFromText, shortlistToText } from "#store/url/shortlist-in-link.ts";

/** A part of the workspace that is one field of the link. */
export interface LinkField {
  readonly name: string;
  readonly key: keyof Workspace;
  /** Whether Back undoes a change of it; what is typed changes the present step. */
  readonly isStep: boolean;
  /** `null`: left out, since the page opens so. */
  readonly write: (workspace: Workspace) => string | null;
  /** `null`: not to be read. */
  readonly read: (text: string) => Partial<Workspace> | null;
}

interface Codec<Value> {
  /** `null` for what is left out. */
  readonly write: (value: Value) => string | null;
  /** `null` for what cannot be read. */
  readonly read: (text: string) => Value | null;
}

/** One of a list of words; the usual one is left out. */
const word = <Value extends string>(words: readonly Value[], usual: Value | null): Codec<Value> => ({
  write: (value) => (value === usual ? null : value),
  read: (text) => words.find((one) => one === text) ?? null,
});

/** One of a list of words, or none. */
const wordOrNone = <Value extends string>(words: readonly Value[]): Codec<Value | null> => ({
  write: (value) => value,
  read: (text) => words.find((one) => one === text) ?? null,
});

/** What a person types. */
const typed: Codec<string> = {
  write: (value) => (value === "" ? null : value),
  read: (text) => text.slice(0, 200),
};

/** `pay.descending` */
const order: Codec<TableOrder> = {
  write: ({ column, direction }) => {
    const usual = emptyWorkspace.order;
    return column === usual.column && direction === usual.direction ? null : `${column}.${direction}`;
  },
  read: (text) => {
    const [name, way] = text.split(".");
    const column = tableColumns.find((one) => one === name);
    const direction = (["ascending", "descending"] as const).find((one) => one === way);
    return column === undefined || direction === undefined ? null : { column, direction };
  },
};

/** Every field that stands for itself. Panes, picks and what refers to them are written beside these. */
export const linkFields: readonly LinkField[] = [
  field("p", "page", true, word(pages, emptyWorkspace.page)),
  // Never left out: a screen opens on the view that suits it.
  field("view", "view", true, word(views, null)),
  field("q", "query", false, typed),
  field("t", "order", false, order),
  field("tab", "panel", true, word(panels, emptyWorkspace.panel)),
  field("ask", "question", true, wordOrNone(compareQuestions)),
  field("part", "phonePart", true, word(phoneParts, emptyWorkspace.phonePart)),
  field("fc", "changeQuery", false, typed),
  field("rules", "changeRules", true, { write: changeRulesToText, read: changeRulesFromText }),
  field("fd", "field", true, { write: fieldToText, read: fieldFromText }),
  field("con", "contested", true, word(contestedKinds, emptyWorkspace.contested)),
  field("bal", "balance", true, { write: balanceToText, read: balanceFromText }),
  field("mine", "offered", true, { write: shortlistToText, read: shortlistFromText }),
  field("me", "answers", true, { write: answersToText, read: answersFromText }),
  field("pin", "pins", true, { write: pinsToText, read: pinsFromText }),
];

function field<Key extends keyof Workspace>(
  name: string,
  key: Key,
  isStep: boolean,
  codec: Codec<Workspace[Key]>,
): LinkField {
  return {
    name,
    key,
    isStep,
    write: (workspace) => codec.write(workspace[key]),
    read: (text) => {
      const value = codec.read(text);
      return value === null ? null : { [key]: value };
    },
  };
}
