// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, it } from "vitest";
import { useKeptFocus } from "#app/use-kept-focus.ts";

afterEach(cleanup);

function Page({ children }: { readonly children: ReactNode }) {
  useKeptFocus();
  return (
    <main>
      <h1>Jobs</h1>
      {children}
    </main>
  );
}
const focused = () => document.activeElement?.textContent;

it("gives the keyboard to what is left beside the thing that went", async () => {
  const page = render(
    <Page>
      <p>
        <button type="button">Search</button>
        <button key="clear" type="button">
          Clear
        </button>
      </p>
    </Page>,
  );
  screen.getByText("Clear").focus();
  page.rerender(
    <Page>
      <p>
        <button type="button">Search</button>
      </p>
    </Page>,
  );
  await expect.poll(focused).toBe("Search");
});

it("gives it to the heading when the whole view went, even if that comes late", async () => {
  const page = render(
    <Page>
      <section>
        <button type="button">Row</button>
      </section>
      <button type="button">Zoom</button>
    </Page>,
  );
  screen.getByText("Row").focus();
  page.rerender(<Page>Another view</Page>);
  await expect.poll(focused).toBe("Jobs");
});

it("leaves it where a control is taken away by those who know where it goes", async () => {
  const page = render(
    <Page>
      <button type="button">Near</button>
      <button key="gone" type="button">
        Gone
      </button>
      <input aria-label="far" />
    </Page>,
  );
  screen.getByText("Gone").focus();
  page.rerender(
    <Page>
      <button type="button">Near</button>
      <input aria-label="far" />
    </Page>,
  );
  screen.getByLabelText("far").focus();
  await new Promise((done) => setTimeout(done, 120));
  expect(document.activeElement).toBe(screen.getByLabelText("far"));
});

it("leaves it to a reader who has clicked beside everything", async () => {
  render(
    <Page>
      <button type="button">Here</button>
    </Page>,
  );
  screen.getByText("Here").focus();
  screen.getByText("Here").blur();
  await new Promise((done) => setTimeout(done, 120));
  expect(document.activeElement).toBe(document.body);
});

it("moves it on from a button that is switched off under it", async () => {
  const stops = (isLowest: boolean) => (
    <Page>
      <p>
        <button type="button" disabled={isLowest}>
          Smaller
        </button>
        <button type="button">Larger</button>
      </p>
    </Page>
  );
  const page = render(stops(false));
  screen.getByText("Smaller").focus();
  page.rerender(stops(true));
  await expect.poll(focused).toBe("Larger");
});
