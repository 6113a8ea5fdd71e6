import type { DataColour } from "#algorithms/graph/cluster-colours.ts";
import type { BandColouring } from "#features/explore/map/colour/build-bands.ts";

const pairs = (light: string, dark: string): readonly DataColour[] =>
  light.split(" ").map((one, at) => ({ light: one, dark: dark.split(" ")[at] ?? one }));

/**
 * By band. Neighbours of what is ordered, and all of what is not, are at least 11 apart (CIEDE2000) in every sight,
 * and each 3:1 on neutral land and paper. More is darker in light, lighter in the dark.
 */
export const bandColours: Readonly<Record<BandColouring, readonly DataColour[]>> = {
  education: pairs(
    "#b38610 #c75a62 #b71e36 #912857 #502e87 #02115a",
    "#416fde #b567a0 #f75581 #f1956f #f9d1b2 #faf26f",
  ),
  pay: pairs("#ba830d #c04232 #94285a #721b88 #040e55", "#7168dc #bb6aa0 #f5647e #f6a369 #ffed81"),
  growth: pairs("#b4441f #3a9e5b #006576 #143a88 #1f084a", "#bc6546 #676dd7 #13b2f6 #1ef0ee #bbffa8"),
  interest: pairs(
    "#df6570 #308ce0 #ae4489 #1f864d #7a5d00 #411465",
    "#ec826d #4a8ddd #c54694 #91fdb2 #ebcc56 #ffdaff",
  ),
  change: pairs("#66737e #502e87 #16a06d #c04232", "#8d9ba7 #c194fa #0ab07f #ffcfc9"),
};
