// How amounts, days and instants read in the language of the screen.
import { language } from './words.js';
import { desk } from './desk.js';

const LOCALES = { fr: 'fr-FR', it: 'it-IT', en: 'en-GB' };
const DAY_MS = 86_400_000;

function locale() {
  return LOCALES[language()];
}

/** @param {string} day as `2026-11-24` */
function noon(day) {
  return new Date(`${day}T12:00:00`);
}

/** @param {number} cents */
export function money(cents) {
  return new Intl.NumberFormat(locale(), { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/**
 * `24 novembre 2026`
 * @param {string} day
 */
export function day(day) {
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric' }).format(noon(day));
}

/**
 * `24/11/2026`, as it is typed in the three languages
 * @param {string} day
 */
export function typedDay(day) {
  return new Intl.DateTimeFormat(locale(), { day: '2-digit', month: '2-digit', year: 'numeric' }).format(noon(day));
}

/**
 * `mardi 24 novembre`, for the day of an instant
 * @param {string} instant
 */
export function longDay(instant) {
  const format = new Intl.DateTimeFormat(locale(), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return format.format(new Date(instant));
}

/**
 * The civil day of an instant on this computer, `2026-11-24`.
 * @param {string} instant
 */
export function dayOf(instant) {
  return new Intl.DateTimeFormat('sv-SE').format(new Date(instant));
}

/**
 * `14:32`
 * @param {string} instant
 */
export function time(instant) {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/**
 * `24 novembre 2026 à 14:32`
 * @param {string} instant
 */
export function dayAndTime(instant) {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
}

/**
 * `aujourd'hui`, `hier`, `il y a 3 jours`, against the day of the desk
 * @param {string} instant
 */
export function relative(instant) {
  const today = desk()?.today ?? dayOf(new Date().toISOString());
  const days = Math.round((noon(dayOf(instant)).getTime() - noon(today).getTime()) / DAY_MS);
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day');
}

/**
 * `3,4 Mo`
 * @param {number} bytes
 */
export function size(bytes) {
  const [unit, divisor] = bytes >= 1e9 ? ['gigabyte', 1e9] : bytes >= 1e6 ? ['megabyte', 1e6] : ['kilobyte', 1e3];
  const format = new Intl.NumberFormat(locale(), {
    style: 'unit', unit: String(unit), unitDisplay: 'short', maximumFractionDigits: 1,
  });
  return format.format(bytes / Number(divisor));
}
