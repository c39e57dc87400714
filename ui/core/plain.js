// A text as it is compared: without accents, small letters, plain apostrophes.

/** @param {string} text */
export function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').trim();
}
