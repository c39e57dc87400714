// The lists of the catalogue in words.

/** @type {Record<string, string>} */
export const KINDS = { producer: 'ui-catalogue-kind-producer', wholesaler: 'ui-catalogue-kind-wholesaler', shop: 'ui-catalogue-kind-shop' };
/** @type {Record<string, string>} */
export const MEASURES = { mass: 'ui-catalogue-measure-mass', volume: 'ui-catalogue-measure-volume', count: 'ui-catalogue-measure-count' };
/** @type {Record<string, string>} */
export const SHELVES = { dry: 'ui-catalogue-shelf-dry', fresh: 'ui-catalogue-shelf-fresh', cold: 'ui-catalogue-shelf-cold' };
/** @type {Record<string, string>} */
export const BULKS = { allowed: 'ui-catalogue-bulk-allowed', assisted: 'ui-catalogue-bulk-assisted', forbidden: 'ui-catalogue-bulk-forbidden' };
/** @type {Record<string, string>} */
export const PRESENCES = { contains: 'ui-catalogue-contains', traces: 'ui-catalogue-traces', none: 'ui-catalogue-without', '': 'ui-catalogue-not-stated' };
/** @type {Record<string, string>} */
export const UNITS = { mass: 'ui-catalogue-by-kilo', volume: 'ui-catalogue-by-litre', count: 'ui-catalogue-by-piece' };
