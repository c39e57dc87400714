// Writes tests/golden/intl.json: how Intl writes numbers and days, which kernel/format.rs must equal.
// Run by hand with node 20 or later: node script/intl-fixture.mjs

import { writeFileSync } from 'node:fs';

const tags = { fr: 'fr-FR', it: 'it-IT', en: 'en-GB' };
const inEach = (write) => Object.fromEntries(Object.entries(tags).map(([lang, tag]) => [lang, write(tag)]));

/** Decimal text of an integer of hundredths: Intl takes text exactly, where a float would round. */
function hundredths(value) {
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const money = [
  0, 1, 5, 50, 99, 100, 550, -345, 1250, 99999, 100000, 100050, 123450, 999999, 1000000, 1234567, -1234550,
  99999999, 123456789, -123456789, 1000000000,
].map((cents) => ({
  cents,
  ...inEach((tag) =>
    new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }).format(hundredths(cents))),
}));

const decimal = [
  '0', '0.5', '-0.5', '1.5', '3.45', '999.999', '1000', '-1234', '1234.5', '9999.25', '10000', '12345.678',
  '1234567.000001', '-1234567',
].map((value) => ({
  value,
  ...inEach((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 12 }).format(value)),
}));

const percent = [0, 1, 50, 550, 1000, 2000, 10000, 11525, 100000, 1000000].map((bp) => ({
  bp,
  ...inEach((tag) =>
    new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }).format(bp / 10000)),
}));

/** English is written without the comma Intl puts after the weekday. */
const day = [
  ...Array.from({ length: 12 }, (_, month) => [2026, month + 1, 2 * month + 1]),
  [2024, 2, 29], [2026, 11, 28], [1999, 12, 31],
].map(([year, month, dayOfMonth]) => {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return {
    iso: date.toISOString().slice(0, 10),
    short: inEach((tag) => new Intl.DateTimeFormat(tag,
      { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(date)),
    long: inEach((tag) => new Intl.DateTimeFormat(tag, long).format(date).replace(',', '')),
  };
});

const fixture = { source: `Unicode CLDR ${process.versions.cldr}`, money, decimal, percent, day };
writeFileSync(new URL('../tests/golden/intl.json', import.meta.url), `${JSON.stringify(fixture, null, 1)}\n`);
