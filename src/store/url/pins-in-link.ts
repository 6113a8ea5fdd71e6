import { frameworkId, nodeId } from "#domain/ids.ts";
import { farthestPin, mostPins, type Pin, samePinned } from "#domain/pin.ts";

/** `12,-30,ncc-modernized-2024,11~…`: how far, of which framework, which node; the name of a node may hold anything. */
export const pinsToText = (pins: readonly Pin[]): string | null =>
  pins.length === 0
    ? null
    : pins.map(({ dx, dy, ...of }) => [dx, dy, coded(of.frameworkId), coded(of.node)].join(",")).join("~");

/** @returns `null` if any part of it cannot be read */
export function pinsFromText(text: string): readonly Pin[] | null {
  const pins: Pin[] = [];
  for (const part of text.split("~")) {
    const pin = pinFromText(part);
    if (pin === null || pins.some((one) => samePinned(one, pin))) return null;
    pins.push(pin);
  }
  return pins.length > mostPins ? null : pins;
}

const coded = (text: string) => encodeURIComponent(text).replaceAll("~", "%7E");

function pinFromText(text: string): Pin | null {
  const [x = "", y = "", framework = "", node = "", ...rest] = text.split(",");
  if (framework === "" || node === "" || rest.length > 0 || ![x, y].every(isPart)) return null;
  const [dx, dy] = [Number(x), Number(y)];
  if (dx === 0 && dy === 0) return null;
  try {
    return {
      frameworkId: frameworkId(decodeURIComponent(framework)),
      node: nodeId(decodeURIComponent(node)),
      dx,
      dy,
    };
  } catch {
    return null;
  }
}

const isPart = (text: string) => /^(0|-?[1-9]\d{0,3})$/.test(text) && Math.abs(Number(text)) <= farthestPin;
