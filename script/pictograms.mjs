// Writes assets/pictograms.txt: the drawings of products on paper, each stroke as a row of points on a square of
// 240, from Lucide (ui/vendor/lucide/LICENSE).
// Run by hand with node 20 or later: node script/pictograms.mjs

import { readFileSync, writeFileSync } from 'node:fs';

const LUCIDE = 'script/modules/node_modules/lucide-static/icons/';
const CIRCLE = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ r) =>
  `M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1 ${-2 * r} 0Z`;

/** The codes of `Pictogram` in src-tauri/src/catalogue/model.rs: each is the name of a drawing of Lucide. */
const CODES = ['carrot', 'salad', 'apple', 'citrus', 'cherry', 'grape', 'banana', 'wheat', 'bean', 'nut', 'droplet',
  'egg', 'milk', 'beef', 'drumstick', 'ham', 'fish', 'croissant', 'cookie', 'candy', 'coffee', 'leaf', 'soup',
  'cup-soda', 'wine', 'soap-dispenser-droplet', 'spray-can', 'baby', 'package'];

/** @param {string} name */
function lucide(name) {
  const svg = readFileSync(`${LUCIDE}${name}.svg`, 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]*)"/g)].map((found) => found[1]);
  const lines = [...svg.matchAll(/<polyline points="([^"]*)"/g)].map((found) => `M${found[1]}`);
  const circles = [...svg.matchAll(/<circle cx="([^"]*)" cy="([^"]*)" r="([^"]*)"/g)].map((found) =>
    CIRCLE(Number(found[1]), Number(found[2]), Number(found[3])));
  const rectangles = [...svg.matchAll(/<rect width="([^"]*)" height="([^"]*)" x="([^"]*)" y="([^"]*)"/g)].map((found) =>
    `M${found[3]} ${found[4]}h${found[1]}v${found[2]}h-${found[1]}Z`);
  const drawn = [...svg.matchAll(/<(path|polyline|circle|line|rect|ellipse)\b/g)].length;
  const all = [...paths, ...lines, ...circles, ...rectangles];
  if (all.length !== drawn) throw new Error(`${name} has a shape this script does not read`);
  return all;
}

/** The numbers of a path: flags of arcs may be glued to what follows. @param {string} path */
function tokens(path) {
  /** @type {[string, number[]][]} */
  const all = [];
  for (const [, letter, rest] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const number = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
    const numbers = [];
    let at = 0;
    while (at < rest.length) {
      if (/[\s,]/.test(rest[at])) { at += 1; continue; }
      if (/a/i.test(letter) && [3, 4].includes(numbers.length % 7)) { numbers.push(Number(rest[at])); at += 1; continue; }
      number.lastIndex = at;
      const found = number.exec(rest);
      if (!found) throw new Error(`${path}: ${rest.slice(at)}`);
      numbers.push(Number(found[0]));
      at = number.lastIndex;
    }
    all.push([letter, numbers]);
  }
  return all;
}

/** Centre form of an arc, by the implementation notes of SVG 1.1, F.6. */
function arc(x1, y1, rx, ry, large, sweep, x2, y2) {
  if (rx === 0 || ry === 0) return [[x2, y2]];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const grow = Math.max(1, Math.sqrt((dx / rx) ** 2 + (dy / ry) ** 2));
  [rx, ry] = [rx * grow, ry * grow];
  const under = (rx * ry) ** 2 - (rx * dy) ** 2 - (ry * dx) ** 2;
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, under / ((rx * dy) ** 2 + (ry * dx) ** 2)));
  const [cx, cy] = [(factor * rx * dy) / ry + (x1 + x2) / 2, (-factor * ry * dx) / rx + (y1 + y2) / 2];
  const from = Math.atan2((y1 - cy) / ry, (x1 - cx) / rx);
  let turn = Math.atan2((y2 - cy) / ry, (x2 - cx) / rx) - from;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const parts = Math.max(2, Math.ceil(Math.abs(turn) / 0.4));
  return Array.from({ length: parts }, (_, index) => {
    const angle = from + (turn * (index + 1)) / parts;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}

/** Points of a Bézier curve whose ends and handles are given. */
function curve(points) {
  const parts = 8;
  return Array.from({ length: parts }, (_, index) => {
    let row = points;
    const t = (index + 1) / parts;
    while (row.length > 1) row = row.slice(1).map(([x, y], at) => [row[at][0] + t * (x - row[at][0]), row[at][1] + t * (y - row[at][1])]);
    return row[0];
  });
}

/** The strokes of one path, as rows of points. @param {string} path */
function strokes(path) {
  const all = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let handle = null;
  const go = (points) => { all.at(-1).push(...points); [x, y] = points.at(-1); };
  for (const [letter, numbers] of tokens(path)) {
    const [kind, relative] = [letter.toLowerCase(), letter === letter.toLowerCase()];
    if (kind === 'z') { go([[startX, startY]]); continue; }
    const each = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7 }[kind];
    for (let at = 0; at < numbers.length; at += each) {
      const n = numbers.slice(at, at + each);
      const [ox, oy] = relative ? [x, y] : [0, 0];
      const point = (index) => [n[index] + ox, n[index + 1] + oy];
      const before = handle;
      handle = null;
      if (kind === 'm' && at === 0) { [x, y] = [startX, startY] = point(0); all.push([[x, y]]); }
      else if (kind === 'm' || kind === 'l') go([point(0)]);
      else if (kind === 'h') go([[n[0] + ox, y]]);
      else if (kind === 'v') go([[x, n[0] + oy]]);
      else if (kind === 'a') go(arc(x, y, n[0], n[1], n[3], n[4], ...point(5)));
      else {
        const mirrored = before ? [2 * x - before[0], 2 * y - before[1]] : [x, y];
        const rest = { c: [0, 2, 4], q: [0, 2], s: [0, 2], t: [0] }[kind].map(point);
        const points = kind === 's' || kind === 't' ? [[x, y], mirrored, ...rest] : [[x, y], ...rest];
        go(curve(points));
        handle = points.at(-2);
      }
    }
  }
  return all;
}

const lines = ['# Made by script/pictograms.mjs, from Lucide (ui/vendor/lucide/LICENSE). One stroke a line.'];
for (const code of CODES) {
  for (const path of lucide(code)) {
    for (const stroke of strokes(path)) {
      const points = stroke.map(([x, y]) => `${Math.round(x * 10)} ${Math.round(y * 10)}`);
      lines.push(`${code} ${points.filter((point, index) => point !== points[index - 1]).join(' ')}`);
    }
  }
}
writeFileSync('assets/pictograms.txt', `${lines.join('\n')}\n`);
