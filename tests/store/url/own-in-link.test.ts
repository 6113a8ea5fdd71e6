import { describe, expect, it } from "vitest";
import { frameworkId, nodeId } from "#domain/ids.ts";
import { emptyWorkspace, type Workspace } from "#store/slices/workspace-slice.ts";
import { ownHashes, ownNamed, settleOwn } from "#store/url/own-in-link.ts";

const mine = "0123456789abcdef";
const onDevice = (hashes: Readonly<Record<string, string>>) =>
  new Map(Object.entries(hashes).map(([id, hash]) => [frameworkId(id), hash]));
const settle = (link: string, hashes: Readonly<Record<string, string>>) => {
  const { fields, notices } = settleOwn(new URLSearchParams(link), onDevice(hashes));
  return { link: decodeURIComponent(String(fields)), notices };
};
const pane = (id: number, framework: string) => ({
  id,
  frameworkId: frameworkId(framework),
  expanded: null,
  camera: null,
});

describe("own files in a link", () => {
  it("are named once by id and the start of their hash, those of Compare too; bundled frameworks are not", () => {
    const entry = { title: "", edition: "", short: "" };
    const own = ownHashes([
      { ...entry, id: frameworkId("national"), own: false },
      { ...entry, id: frameworkId("mine"), own: true, hash: mine },
      { ...entry, id: frameworkId("other"), own: true, hash: "fedcba9876543210" },
      { ...entry, id: frameworkId("unseen"), own: true, hash: "1111111111111111" },
    ]);
    const workspace: Workspace = {
      ...emptyWorkspace,
      panes: [pane(1, "national"), pane(2, "mine"), pane(3, "mine")],
      compare: [{ kind: "node", frameworkId: frameworkId("other"), id: nodeId("health") }],
    };
    expect(ownNamed(workspace, own)).toEqual(["mine.0123456789ab", "other.fedcba987654"]);
  });

  it("are named by the field that is a part of one, and it is found with the rest", () => {
    const part = nodeId("health");
    const workspace: Workspace = {
      ...emptyWorkspace,
      panes: [pane(1, "national")],
      field: { kind: "node", frameworkId: frameworkId("mine"), id: part },
    };
    expect(ownNamed(workspace, onDevice({ mine }))).toEqual(["mine.0123456789ab"]);
    const taken = { mine: "ffffffffffffffff", "mine-01234567": "aaaaaaaaaaaaaaaa" };
    expect(settle("h=mine.0123456789ab&fd=node:mine:health", taken).link).toContain(
      "fd=node:mine-01234567:health",
    );
    expect(settle("h=mine.0123456789ab&fd=preset:arts", taken).link).toContain("fd=preset:arts");
  });

  it("open without a word where the very file is, and so does an old link with no hash", () => {
    const link = "f=mine&h=mine.0123456789ab";
    expect(settle(link, { mine })).toEqual({ link, notices: [] });
    expect(settle("f=mine", { mine })).toEqual({ link: "f=mine", notices: [] });
  });

  it("open with a note where the file of that id holds something else", () => {
    const link = "f=mine&h=mine.ffffffffffff";
    expect(settle(link, { mine })).toEqual({ link, notices: [{ kind: "other-file", id: "mine" }] });
  });

  it("are found under the id that they got where theirs was taken, with what is picked in them", () => {
    const link =
      "f=mine&h=mine.0123456789ab&s=node:mine:a:b&k=node:mine:a&k=node:two:a&k=occupation:29-1141.00";
    expect(settle(link, { mine: "ffffffffffffffff", "mine-01234567": "aaaaaaaaaaaaaaaa" })).toEqual({
      link: "f=mine-01234567&h=mine.0123456789ab&s=node:mine-01234567:a:b&k=node:mine-01234567:a&k=node:two:a&k=occupation:29-1141.00",
      notices: [],
    });
  });

  it("are found under their first id where the link was made on a device that had that id taken", () => {
    const { link, notices } = settle("f=mine-01234567&h=mine-01234567.aaaaaaaaaaaa", { mine });
    expect(link).toContain("f=mine&");
    expect(notices).toEqual([]);
  });

  it("are told missing once: by the pane that shows them, or by a note for what is picked in them", () => {
    expect(settle("f=mine&h=mine.0123456789ab&s=node:mine:a", {})).toEqual({
      link: "f=mine&h=mine.0123456789ab",
      notices: [],
    });
    expect(settle("f=one&h=mine.0123456789ab&k=node:mine:a&k=node:one:a", {})).toEqual({
      link: "f=one&h=mine.0123456789ab&k=node:one:a",
      notices: [{ kind: "missing-framework", id: "mine" }],
    });
  });

  it("are left out with a note where the name cannot be read", () => {
    expect(settle("f=mine&h=mine", { mine }).notices).toEqual([{ kind: "unreadable", part: "mine" }]);
  });
});
