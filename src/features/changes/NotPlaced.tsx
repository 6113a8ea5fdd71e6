import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import type { ComparedSide } from "./compared-side.ts";
import { Disclosure } from "./Disclosure.tsx";
import { OccupationList } from "./OccupationList.tsx";

interface NotPlacedProps {
  readonly report: ChangeReport;
  readonly names: ChangeNames;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
}

/** Occupations that only one of the two places: counted apart, since they cannot have moved. */
export function NotPlaced({ report: { table }, names, from, to }: NotPlacedProps) {
  const { changes: text } = useText();
  const { notPlaced } = table;
  return (
    <>
      {notPlaced.from.length > 0 && (
        <Disclosure title={text.notPlaced(notPlaced.from.length, names.to)}>
          <OccupationList occupations={notPlaced.from} paneId={from.paneId} />
        </Disclosure>
      )}
      {notPlaced.to.length > 0 && (
        <Disclosure title={text.notPlaced(notPlaced.to.length, names.from)}>
          <OccupationList occupations={notPlaced.to} paneId={to.paneId} />
        </Disclosure>
      )}
    </>
  );
}
