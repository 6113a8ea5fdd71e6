import { useEffect, useState } from "react";
import { createLater } from "#ui/later.ts";

/** The map's picture is there before its code, which is asked for as soon as the page around it can be used. */
const mapCode = createLater(() => import("./MapPane.tsx"));

/** The map's code once it is wanted and has come, and whether it failed to come. */
export function useMapCode(wanted: boolean) {
  const [state, setState] = useState<"coming" | "here" | "failed">("coming");
  const code = mapCode.now();
  useEffect(() => {
    if (wanted && code === null)
      mapCode.load().then(
        () => setState("here"),
        () => setState("failed"),
      );
  }, [wanted, code]);
  return { map: wanted ? code : null, failed: wanted && code === null && state === "failed" };
}
