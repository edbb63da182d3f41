/** Curves as an SVG, drawn by hand: a few small charts side by side, each with its own scales from zero. */

const WIDTH = 320;
const HEIGHT = 220;
const LEFT = 52;
const BOTTOM = 40;
const TOP = 34;
const RIGHT = 14;
const COLOURS = ['#0b5c6b', '#d9480f'];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const text = (x, y, words, more = '') => `<text x="${x}" y="${y}" ${more}>${escaped(words)}</text>`;
const shortened = (number) =>
  number >= 1000 ? `${Number((number / 1000).toPrecision(3))}k` : `${Number(number.toPrecision(3))}`;

/**
 * @param charts each has a `title`, names of its axes `x` and `y`, and `curves`: a name and points, `[x, y]`
 * @returns the picture
 */
export function draw(charts) {
  const columns = Math.min(3, charts.length);
  const rows = Math.ceil(charts.length / columns);
  const drawn = charts.map((chart, number) => {
    const [x, y] = [(number % columns) * WIDTH, Math.floor(number / columns) * HEIGHT];
    return `<g transform="translate(${x} ${y})">${drawOne(chart)}</g>`;
  });
  const size = `width="${columns * WIDTH}" height="${rows * HEIGHT}"`;
  const style = 'font-family="sans-serif" font-size="11" fill="#333"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${style}>\n<title>How what we cost grows</title>\n<rect ${size} fill="#fff"/>\n${drawn.join('\n')}\n</svg>\n`;
}

function drawOne({ title, x, y, curves }) {
  const points = curves.flatMap((curve) => curve.points);
  const most = (at) => Math.max(...points.map((point) => point[at]), 0) || 1;
  const [right, top] = [most(0), most(1)];
  const inX = (value) => LEFT + (value / right) * (WIDTH - LEFT - RIGHT);
  const inY = (value) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP);
  const place = ([px, py]) => `${inX(px).toFixed(1)},${inY(py).toFixed(1)}`;
  const parts = [
    text(LEFT, 18, title, 'font-weight="bold"'),
    `<path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}" fill="none" stroke="#999"/>`,
    text(LEFT - 6, inY(top) + 4, shortened(top), 'text-anchor="end"'),
    text(LEFT - 6, inY(0) + 4, '0', 'text-anchor="end"'),
    text(inX(right), HEIGHT - BOTTOM + 15, shortened(right), 'text-anchor="end"'),
    text((LEFT + WIDTH) / 2, HEIGHT - 8, x, 'text-anchor="middle"'),
    text(
      0,
      0,
      y,
      `transform="translate(14 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle"`,
    ),
  ];
  curves.forEach(({ name, points: own }, number) => {
    const colour = COLOURS[number % COLOURS.length];
    parts.push(
      `<polyline points="${own.map(place).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    );
    if (curves.length > 1) parts.push(text(LEFT + 8, TOP + 12 + number * 14, name, `style="fill:${colour}"`));
  });
  return parts.join('');
}
