// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { SearchSource } from "#algorithms/search/search-source.ts";
import { occupationId } from "#domain/ids.ts";
import { FieldPage } from "#features/field/FieldPage.tsx";
import { fieldCsv } from "#features/field/field-csv.ts";
import { SearchContext } from "#store/search-context.ts";
import { selectFieldReport } from "#store/selectors/select-field-report.ts";
import { StoreContext } from "#store/store-context.ts";
import { en } from "#text/en.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";
import { storeOf } from "../../fixtures/render-in-store.tsx";

afterEach(cleanup);

const ids = ["29-1141.00", "29-2061.00", "31-1131.00", "47-2111.00"];
const known = ["Registered Nurses", "Licensed Practical Nurses", "Nursing Assistants", "Electricians"].map(
  (title, at) => occupationWith(title, { id: ids[at] ?? "" }),
);
const before = frameworkFromText(
  "before",
  `Health > Care: ${ids.slice(0, 3).join(", ")}\n Trades: ${ids[3]}`,
);
const after = frameworkFromText("after", `People: ${ids[0]}, ${ids[1]}\n Work: ${ids[2]}, ${ids[3]}`);

/** Finds nurses and nothing else. */
const source: SearchSource = {
  search: async (query) => ({
    query,
    hits: known.slice(0, 2).map(({ id, title }) => ({
      target: { kind: "occupation" as const, id },
      title,
      matchedTitle: title,
      reason: { named: "official" as const, readings: [], lead: null, does: [] },
      stage: "words" as const,
    })),
    total: 2,
    readAs: [query],
    leftOut: [],
    ruledOut: [],
  }),
  readiness: () => ready,
  subscribe: () => () => {},
  restart: () => {},
};
const ready = { kind: "all", everydayTitles: 0, failure: null } as const;

function open() {
  const store = storeOf([before, after], known);
  store.getState().addPane(after.id);
  store.getState().patchCatalogue({
    fieldPresets: [
      {
        id: "health",
        title: "Health",
        names: ["health"],
        rules: [{ kind: "group", soc: "29" }],
        occupations: ids.slice(0, 3).map(occupationId),
      },
    ],
  });
  render(
    <StoreContext value={store}>
      <SearchContext value={source}>
        <FieldPage />
      </SearchContext>
    </StoreContext>,
  );
  return { state: store.getState, user: userEvent.setup() };
}
const part = (name: string) => within(screen.getByRole("region", { name }));

describe("the page that tells where a field went", () => {
  it("answers for every framework on screen in a sentence, and says what became of the name", async () => {
    const { user } = open();
    screen.getByText(en.field.states.none);
    await user.click(screen.getByRole("button", { name: "Health" }));
    screen.getByRole("heading", { name: "Health: 3 occupations" });
    part("before").getByText("before keeps it together: all 3 occupations are in Health.");
    part("before").getByText("The name “Health” is kept, in “Health”.");
    part("after").getByText(
      "after keeps most of it together: 2 of 3 occupations (67%) are in People, and it takes 2 clusters to hold four in five.",
    );
    part("after").getByText("The name “Health” is lost: no title has it.");
    const [, first] = part("after").getAllByRole("row");
    expect(first?.textContent).toBe("PEPeople2 (67%)2 of 2leads");
  });

  it("takes a part of any framework", async () => {
    const { user, state } = open();
    await user.click(screen.getByText("A part of a framework"));
    await user.selectOptions(screen.getByLabelText("Framework"), "after");
    await user.selectOptions(screen.getByLabelText("Part"), "Work");
    await user.click(screen.getAllByRole("button", { name: "Show where it went" })[0] as HTMLElement);
    expect(state().field).toEqual({ kind: "node", frameworkId: "after", id: "Work" });
    screen.getByText("All occupations that after has in Work.");
  });

  it("takes words, and traces what is found by name", async () => {
    const { user, state } = open();
    await user.click(screen.getAllByText("Words")[0] as HTMLElement);
    await user.type(screen.getByLabelText("Words"), "nurse{Enter}");
    expect(state().field).toEqual({ kind: "search", words: "nurse" });
    await screen.findByRole("heading", { name: "nurse: 2 occupations" });
  });

  it("takes a pasted list, and says which lines name no occupation", async () => {
    const { user, state } = open();
    await user.click(screen.getAllByText("A list of codes")[0] as HTMLElement);
    await user.type(screen.getByLabelText("What to call it"), "Wires");
    await user.click(screen.getByLabelText("A list of codes"));
    await user.paste("47-2111\n47-211\nnobody");
    await user.click(screen.getAllByRole("button", { name: "Show where it went" }).at(-1) as HTMLElement);
    expect(state().field).toEqual({ kind: "list", title: "Wires", ids: ["47-2111.00"] });
    screen.getByText("1 occupation found. 2 lines name none, and are left out:");
    screen.getByText("Line 2: “47-211”. Did you mean 47-2111, Electricians?");
  });

  it("says how to write a series of programs that cannot be read", async () => {
    const { user, state } = open();
    await user.click(screen.getAllByText("Programs of study (CIP)")[0] as HTMLElement);
    await user.type(screen.getByLabelText("Programs of study (CIP)"), "farming{Enter}");
    expect(screen.getByRole("alert").textContent).toMatch(
      /^“farming” is no list of CIP series\. Write codes/,
    );
    expect(state().field).toBeNull();
  });

  it("puts frameworks beside each other and takes them away, but never the last", async () => {
    const { user, state } = open();
    const chip = (name: string) => screen.getByRole("button", { name });
    await user.click(chip("before"));
    expect(state().panes.map(({ frameworkId }) => frameworkId)).toEqual(["after"]);
    await user.click(chip("after"));
    expect(state().panes).toHaveLength(1);
    await user.click(chip("before"));
    expect(state().panes).toHaveLength(2);
  });

  it("leads to the part on the map", async () => {
    const { user, state } = open();
    await user.click(screen.getByRole("button", { name: "Health" }));
    await user.click(part("after").getAllByRole("button", { name: "People" })[0] as HTMLElement);
    expect(state()).toMatchObject({
      page: "explore",
      panel: "details",
      focus: { paneId: 2, target: { id: "People" } },
    });
  });
});

it("the answer as CSV has a row for each node at both levels", () => {
  const { state } = open();
  const [field] = state().fieldPresets ?? [];
  const index = state().frameworks.get(before.id);
  if (field === undefined || index === undefined) throw new Error("not loaded");
  const report = selectFieldReport(index, field);
  const [header, ...rows] = fieldCsv(
    { field, how: "By rule." },
    [{ short: "before", index, report }],
    en,
  ).split("\r\n");
  expect(header).toMatch(/^field,how_chosen,framework,level,node,title,inside,/);
  expect(rows).toEqual([
    "Health,By rule.,before,cluster,Health,Health,,3,3,1,3,1,leads,yes",
    "Health,By rule.,before,pathway,Health/Care,Care,Health,3,3,1,3,1,leads,no",
    "",
  ]);
});
