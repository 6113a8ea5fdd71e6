import { Parser } from "saxen";

export interface XmlWalker {
  /** @param name as the text has it, or with the prefix that {@link walkXml} was given for its namespace */
  readonly open: (name: string, attributes: () => ReadonlyMap<string, string>, line: () => number) => void;
  readonly close: (name: string) => void;
  /** Words between tags, decoded; one run may come in several parts. */
  readonly text: (text: string) => void;
  /** Asked after each closed tag; `true` ends the walk, which then is no fault. */
  readonly done?: () => boolean;
}

/** Where the text stops being XML, from 1. */
export interface XmlFault {
  readonly line: number;
}

/**
 * Tells the walker of each tag in order. Entities that a document declares itself are never expanded.
 *
 * @param prefixes by namespace; without them names come as they stand
 * @returns `null` if the whole is well formed, or the walker was done
 */
export function walkXml(
  xml: string,
  walker: XmlWalker,
  prefixes?: Readonly<Record<string, string>>,
): XmlFault | null {
  const parser = new Parser();
  let fault: XmlFault | null = null;
  if (prefixes !== undefined) parser.ns(prefixes);
  parser
    .on("openTag", (name, attributes, decode, _selfClosing, at) =>
      walker.open(
        name,
        () => new Map(Object.entries(attributes()).map(([key, value]) => [key, decode(value)])),
        () => at().line + 1,
      ),
    )
    .on("closeTag", (name) => {
      walker.close(name);
      if (walker.done?.()) parser.stop();
    })
    .on("text", (text, decode) => walker.text(decode(text)))
    .on("cdata", walker.text)
    .on("error", (_error, at) => {
      fault ??= { line: at().line + 1 };
    });
  parser.parse(xml);
  return fault;
}
