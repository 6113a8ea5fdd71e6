import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Occupation } from "#domain/occupation.ts";
import { type ExploreDoors, ExploreDoorsContext } from "#features/explore/explore-doors.ts";
import { type AppStore, createAppStore } from "#store/create-app-store.ts";
import { StoreContext } from "#store/store-context.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

/** What jsdom does not have: layout, media queries and modal dialogs. */
export function fillJsdom(): void {
  vi.stubGlobal("matchMedia", (media: string) => ({
    matches: false,
    media,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  Element.prototype.scrollIntoView = () => {};
  HTMLDialogElement.prototype.showModal = function show() {
    this.setAttribute("open", "");
    this.querySelector<HTMLElement>("button")?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute("open");
    this.dispatchEvent(new Event("close"));
  };
}

/** A store with one pane that shows the drawn framework; titles are the names in the drawing. */
export function storeWith(
  drawing: string,
  facts: ReadonlyMap<string, Partial<Occupation>> = new Map(),
): AppStore {
  const store = createAppStore();
  const framework = buildFrameworkIndex(frameworkFromText("a", drawing));
  const occupations = new Map(
    framework.occupations.map((id) => [id, { ...blank, id, soc: id, title: id, ...facts.get(id) }]),
  );
  store.getState().patchCatalogue({ framework, occupations });
  store.getState().addPane(framework.framework.id);
  return store;
}

const blank = {
  jobZone: null,
  interests: null,
  stem: false,
  wage: null,
  outlook: null,
  preparation: { education: null, experience: null, training: null },
};

export function renderIn(store: AppStore, view: ReactNode) {
  const doors = { toDetails: vi.fn(), toSearch: vi.fn() } satisfies ExploreDoors;
  const rendered = render(
    <StoreContext value={store}>
      <ExploreDoorsContext value={doors}>{view}</ExploreDoorsContext>
    </StoreContext>,
  );
  return { ...rendered, doors };
}

export const paneIdOf = (store: AppStore): number => store.getState().panes[0]?.id ?? -1;
