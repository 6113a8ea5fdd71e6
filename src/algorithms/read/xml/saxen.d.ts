/** The part of saxen that is used here; it ships no types. */
declare module "saxen" {
  type Decode = (text: string) => string;
  type Context = () => { readonly line: number; readonly column: number };

  export class Parser {
    on(
      event: "openTag",
      hear: (
        name: string,
        attributes: () => Record<string, string>,
        decode: Decode,
        selfClosing: boolean,
        at: Context,
      ) => void,
    ): this;
    on(
      event: "closeTag",
      hear: (name: string, decode: Decode, selfClosing: boolean, at: Context) => void,
    ): this;
    on(event: "text", hear: (text: string, decode: Decode) => void): this;
    on(event: "cdata", hear: (text: string) => void): this;
    on(event: "error" | "warn", hear: (error: Error, at: Context) => void): this;
    ns(prefixes: Readonly<Record<string, string>>): this;
    stop(): void;
    parse(text: string): void;
  }
}
