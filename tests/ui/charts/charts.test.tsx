// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { growthDomain, payDomain } from "#ui/charts/chart-domain.ts";
import { anchorAt, percentScale } from "#ui/charts/chart-scale.ts";
import { GrowthBar } from "#ui/charts/GrowthBar.tsx";
import { InterestBars } from "#ui/charts/InterestBars.tsx";
import { PayBar } from "#ui/charts/PayBar.tsx";
import { PayBySchooling } from "#ui/charts/PayBySchooling.tsx";
import { placeDots } from "#ui/charts/place-dots.ts";
import { SchoolSteps } from "#ui/charts/SchoolSteps.tsx";

afterEach(cleanup);

describe("scales", () => {
  it("runs from $20k to $180k, widened in steps of $10k", () => {
    expect(payDomain([43_000, null, 109_000])).toEqual([20_000, 180_000]);
    expect(payDomain([])).toEqual([20_000, 180_000]);
    expect(payDomain([18_100, 239_001])).toEqual([10_000, 240_000]);
  });

  it("runs from −10 % to +20 %, widened in steps of 5", () => {
    expect(growthDomain([9.5, null])).toEqual([-10, 20]);
    expect(growthDomain([-36.1, 49.9])).toEqual([-40, 50]);
  });

  it("places a value as a share of the width and never outside", () => {
    const x = percentScale([20_000, 180_000]);
    expect(x(20_000)).toBe(0);
    expect(x(63_190)).toBe(26.99); // 43,190 of 160,000
    expect(x(900_000)).toBe(100);
  });

  it("turns words inward at the edges", () => {
    expect([2, 50, 98].map(anchorAt)).toEqual(["start", "middle", "end"]);
  });
});

const pay = { p10: 42_640, p25: 49_430, median: 63_190, p75: 83_940, p90: 108_510 };
const shared = { domain: [20_000, 180_000], colour: null, label: "Pay.", none: "Not published" } as const;

describe("PayBar", () => {
  it("draws line, bar and tick on the shared scale under its sentence", () => {
    render(<PayBar {...pay} {...shared} />);
    const chart = screen.getByRole("img", { name: "Pay." });
    expect(chart.querySelector("rect")?.getAttribute("x")).toBe("18.39%"); // 29,430 of 160,000
    expect(chart.querySelector("rect")?.getAttribute("width")).toBe("21.57%");
    expect(chart.querySelector("svg")?.getAttribute("x")).toBe("26.99%");
  });

  it("leaves out what is not published, and says so when nothing is", () => {
    render(<PayBar {...pay} p10={null} {...shared} />);
    expect(screen.getByRole("img").querySelectorAll("line")).toHaveLength(1);
    cleanup();
    render(<PayBar p10={null} p25={null} median={null} p75={null} p90={null} {...shared} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText("Not published")).toBeTruthy();
  });
});

describe("the ends of PayBar", () => {
  const words = (dollars: number) => `$${Math.round(dollars / 1000)}k`;
  const ends = () => screen.getByRole("img").nextElementSibling;
  const place = (name: string) => (ends() as HTMLElement).style.getPropertyValue(name);

  it("are written where the line ends, not at the edges of the cell", () => {
    render(<PayBar {...pay} {...shared} ends={words} />);
    expect([...(ends()?.children ?? [])].map(({ textContent }) => textContent)).toEqual(["$43k", "$109k"]);
    expect(place("--before")).toBe("14.15%"); // 22,640 of 160,000
    expect(Number.parseFloat(place("--after"))).toBeCloseTo(44.68, 2); // 71,490 of 160,000
  });

  it("are those of the middle half where there is no line", () => {
    render(<PayBar {...pay} p90={null} {...shared} ends={words} />);
    expect(ends()?.textContent).toBe("$49k$84k");
    expect(place("--before")).toBe("18.39%");
  });

  it("are not written where only the middle is known", () => {
    render(<PayBar p10={null} p25={null} median={63_190} p75={null} p90={null} {...shared} ends={words} />);
    expect(ends()).toBeNull();
  });
});

describe("SchoolSteps", () => {
  it("fills the steps up to the need", () => {
    render(<SchoolSteps steps={8} need={1} label="School." none="Not published" />);
    const classes = [...screen.getByRole("img").querySelectorAll("rect")].map((step) =>
      step.getAttribute("class"),
    );
    expect(classes).toHaveLength(8);
    expect(classes.filter((name) => name === classes[0])).toHaveLength(2);
  });
  it("says when the need is not published", () => {
    render(<SchoolSteps steps={8} need={null} label="School." none="Not published" />);
    expect(screen.getByText("Not published")).toBeTruthy();
  });
});

describe("InterestBars", () => {
  it("draws a score of 1 as a sliver and of 7 as the whole width", () => {
    render(
      <InterestBars
        label="Interests."
        bars={[
          { name: "Hands-on", score: 7, strong: true },
          { name: "Creating", score: 1, strong: false },
        ]}
      />,
    );
    const widths = [...screen.getByRole("img").querySelectorAll("rect")].map((bar) =>
      bar.getAttribute("width"),
    );
    expect(widths).toEqual(["100%", "100%", "100%", "1.5%"]);
  });
});

describe("GrowthBar", () => {
  const growth = {
    allJobs: 3.1,
    domain: [-10, 20],
    label: "Growth.",
    words: { percent: "−4%", allJobs: "all jobs +3.1%" },
    none: "Not published",
  } as const;
  it("draws loss to the left of zero", () => {
    render(<GrowthBar percent={-4} {...growth} />);
    const bar = screen.getByRole("img").querySelector("rect");
    expect(bar?.getAttribute("x")).toBe("20%");
    expect(bar?.getAttribute("width")).toBe("13.33%");
  });
  it("says when growth is not published", () => {
    render(<GrowthBar percent={null} {...growth} />);
    expect(screen.getByText("Not published")).toBeTruthy();
  });
});

describe("PayBySchooling", () => {
  it("draws a dot an occupation and a tick where a middle is known", () => {
    render(
      <PayBySchooling
        rows={[
          { name: "High school", pays: [30_000, 50_000, 50_000], middle: 50_000 },
          { name: "Master’s", pays: [90_000], middle: null },
        ]}
        tick={String}
        {...shared}
      />,
    );
    expect(screen.getByRole("img").querySelectorAll("circle")).toHaveLength(4);
    expect(screen.getByRole("img").querySelectorAll("svg")).toHaveLength(1);
  });
});

describe("the axis of PayBySchooling", () => {
  const ticks = (domain: readonly [number, number]) => {
    render(
      <PayBySchooling
        {...shared}
        rows={[{ name: "", pays: [30_000], middle: null }]}
        domain={domain}
        tick={(dollars) => `$${dollars / 1000}k`}
      />,
    );
    const written = [...screen.getByRole("img").querySelectorAll("text")].filter(
      ({ textContent }) => textContent,
    );
    return written.map((text) => [
      text.textContent,
      text.getAttribute("x"),
      text.getAttribute("text-anchor"),
    ]);
  };

  it("names its left end, and centres every word on its line", () => {
    expect(ticks([20_000, 300_000])).toEqual([
      ["$20k", "0%", "middle"],
      ["$100k", "28.57%", "middle"], // 80 of 280
      ["$200k", "64.29%", "middle"],
      ["$300k", "100%", "middle"],
    ]);
  });

  it("leaves out a word that would run into the first", () => {
    // 50 is 30 of 260 from the left: 11.5 %.
    expect(ticks([20_000, 280_000]).map(([word]) => word)).toEqual(["$20k", "$100k", "$200k"]);
    cleanup();
    expect(ticks([40_000, 180_000]).map(([word]) => word)).toEqual(["$40k", "$100k", "$150k"]);
  });
});

describe("placeDots", () => {
  it("parts dots that would cover one another", () => {
    expect(placeDots([10, 11, 50]).map(({ off }) => off)).toEqual([0, -5, 0]);
  });
  it("keeps every dot, in order, whatever the order given", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 })), (percents) => {
        const placed = placeDots(percents);
        expect(placed.map(({ at }) => at)).toEqual(percents.toSorted((a, b) => a - b));
        expect(placeDots(percents.toReversed())).toEqual(placed);
      }),
    );
  });
});
