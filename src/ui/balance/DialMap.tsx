import { type KeyboardEvent, type PointerEvent, useId } from 'react';
import { viewer } from '../../store';
import { balance } from '../../words/balance';
import type { Expected, Load } from './expectationOf';
import { along, DIAL, diagonal, onDial, pointsText, rateAt, SIZE, slopeOf } from './mapGeometry';

const words = balance.map;

/** The rates that are named along the edges, customers a second. */
const TICKS = [0.1, 0.5, 1, 5];
/** Where the names of the regions stand, in units of the map, from its corners. */
const INSET = 12;

/** Steps of the dials for each arrow key: along the map, and up. */
const moves: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};
/** With Shift a key moves by so many steps. */
const FAR = 5;

interface Props {
  readonly load: Load;
  readonly capacity: number;
  /** Whether the times are random. */
  readonly isRandom: boolean;
  /** Whether it is past closing time. */
  readonly isClosed: boolean;
  /** What theory expects of these settings, null if it has nothing to say. */
  readonly expected: Expected | null;
}

/** Moves both dials, to rates in customers a second; what does not move is left alone. */
function setDials(arrivals: number, service: number): void {
  const { now } = viewer.getState();
  const acts = Object.entries({ arrivals, service })
    .filter(([name, value]) => now[name] !== value)
    .map(([name, value]) => ({ name, value }));
  if (acts.length > 0) viewer.getState().act(acts);
}

/** The map of the two dials: the balanced diagonal, what is expected at its sides, and where the run stands. */
export function DialMap({ load, capacity, isRandom, isClosed, expected }: Props) {
  const stripes = useId();
  const { arrivals, service } = load;
  const line = diagonal(load.doors, load.tills);
  const [x, y] = [along(arrivals), SIZE - along(service)];
  const isUnlimited = capacity === 0;
  const slope = line === null ? null : slopeOf(line);

  const move = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return;
    const place = (share: number): number => rateAt(share * SIZE);
    setDials(
      place((event.clientX - box.left) / box.width),
      place((box.bottom - event.clientY) / box.height),
    );
  };
  const press = (event: KeyboardEvent): void => {
    const by = moves[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const far = DIAL.step * (event.shiftKey ? FAR : 1);
    setDials(onDial(arrivals + by[0] * far), onDial(service + by[1] * far));
  };

  return (
    // What scrolls must be reachable by keyboard.
    <section className="dial-map card" aria-label={words.title} tabIndex={0}>
      <h3>{words.title}</h3>
      <div className="dial-map-square">
        <span className="dial-map-y">{words.y}</span>
        <div
          className="dial-map-field"
          // A slider has one value; the text says both.
          role="slider"
          aria-label={words.name}
          aria-valuemin={DIAL.min}
          aria-valuemax={DIAL.max}
          aria-valuenow={arrivals}
          aria-valuetext={words.spoken(load)}
          tabIndex={0}
          onKeyDown={press}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            move(event);
          }}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId)) move(event);
          }}
        >
          <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
            <pattern id={stripes} width="6" height="6" patternUnits="userSpaceOnUse">
              <path className="dial-map-stripe" d="M0 6L6 0" />
            </pattern>
            {TICKS.map((tick) => (
              <g key={tick} className="dial-map-tick">
                <path d={`M${along(tick)} 0V${SIZE}M0 ${SIZE - along(tick)}H${SIZE}`} />
              </g>
            ))}
            {line !== null && (
              <>
                <polygon
                  className="dial-map-fast"
                  points={pointsText([[0, 0], ...line, [SIZE, 0]])}
                />
                <polygon
                  className="dial-map-slow"
                  points={pointsText([[0, SIZE], ...line, [SIZE, SIZE]])}
                />
                {isUnlimited && (
                  <polygon
                    fill={`url(#${stripes})`}
                    points={pointsText([[0, SIZE], ...line, [SIZE, SIZE]])}
                  />
                )}
                <polyline className="dial-map-diagonal" points={pointsText(line)} />
                {slope !== null && (
                  <text
                    className="dial-map-balanced"
                    textAnchor="middle"
                    transform={`translate(${slope.x} ${slope.y}) rotate(-45)`}
                    // On the side where there is more room, away from the names of the regions.
                    dy={slope.x < SIZE - slope.y ? 12 : -5}
                  >
                    {words.balanced}
                  </text>
                )}
                <text className="dial-map-region" x={INSET} y={INSET + 10}>
                  <tspan x={INSET}>{words.fast}</tspan>
                  <tspan x={INSET} dy="12">
                    {words.fastWhy}
                  </tspan>
                </text>
                <text
                  className="dial-map-region is-slow"
                  x={SIZE - INSET}
                  y={SIZE - INSET - 22}
                  textAnchor="end"
                >
                  <tspan x={SIZE - INSET}>{isUnlimited ? words.unstable : words.slow}</tspan>
                  <tspan x={SIZE - INSET} dy="12">
                    {isUnlimited ? words.unstableWhy : words.slowWhy}
                  </tspan>
                </text>
              </>
            )}
            {TICKS.map((tick) => (
              <g key={tick}>
                <text x={along(tick) - 2} y={SIZE - 3} textAnchor="end">
                  {tick}
                </text>
                <text x={3} y={SIZE - along(tick) + 9}>
                  {tick}
                </text>
              </g>
            ))}
            <path className="dial-map-cross" d={`M${x} 0V${SIZE}M0 ${y}H${SIZE}`} />
            <circle className="dial-map-here" cx={x} cy={y} r="7" />
            <text
              className="dial-map-rho"
              x={x > SIZE / 2 ? x - 11 : x + 11}
              y={y > SIZE / 2 ? y - 9 : y + 17}
              textAnchor={x > SIZE / 2 ? 'end' : 'start'}
            >
              {words.here(load.rho)}
            </text>
          </svg>
        </div>
        <span className="dial-map-x">{words.x}</span>
      </div>
      <p className="dial-map-said">
        {isClosed ? words.regions.closed : regionOf(load, isUnlimited, isRandom)}{' '}
        {!isClosed && expected !== null && words.expected(expected)}
      </p>
      <p className="hint">{line === null ? words.noDiagonal : words.keys}</p>
    </section>
  );
}

/** What is expected where the run stands. */
function regionOf({ doors, tills, rho }: Load, isUnlimited: boolean, isRandom: boolean): string {
  const { regions } = words;
  if (doors === 0) return regions.noDoors;
  if (tills === 0) return regions.noTills;
  if (Math.abs(rho - 1) < 1e-9) {
    if (!isRandom) return regions.even;
    return isUnlimited ? regions.unstable(rho) : regions.balanced;
  }
  if (rho < 1) return regions.fast(rho);
  return isUnlimited ? regions.unstable(rho) : regions.slow(rho);
}
