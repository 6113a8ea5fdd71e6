/**
 * The words of a framework in RDF: SKOS for places and their order, XKOS for levels and correspondences, and ours for
 * what neither can say.
 *
 * @see https://www.w3.org/TR/skos-reference/ and https://rdf-vocabulary.ddialliance.org/xkos.html
 */
export const graphPrefixes: ReadonlyMap<string, string> = new Map([
  ["skos", "http://www.w3.org/2004/02/skos/core#"],
  ["xkos", "http://rdf-vocabulary.ddialliance.org/xkos#"],
  ["dct", "http://purl.org/dc/terms/"],
  ["atlas", "urn:framework-atlas:term:"],
]);

/** Where the addresses of ours begin. */
const own = "urn:framework-atlas:";
export const frameworkAddress = (id: string): string => `${own}framework:${id}`;
export const nodeStart = (framework: string): string => `${frameworkAddress(framework)}:node:`;
export const levelStart = (framework: string): string => `${frameworkAddress(framework)}:level:`;
export const occupationStart = `${own}occupation:`;
