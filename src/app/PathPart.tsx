import { PathPanel } from "#features/path/PathPanel.tsx";
import { OccupationPicker } from "#features/search/OccupationPicker.tsx";
import { useText } from "#text/text-context.ts";

/** The path, with the search by which its goal is chosen. */
export function PathPart() {
  const { path } = useText().links;
  return (
    <PathPanel
      picker={(onPick) => (
        <OccupationPicker label={path.pickerLabel} placeholder={path.pickerPlaceholder} onPick={onPick} />
      )}
    />
  );
}
