import { useReducedMotion } from 'framer-motion';
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useViewerStore, type WatchedRun } from '../../store';
import { onFrame } from '../frame';
import { onSize } from '../onSize';
import { PLAIN_TYPE, typeSize } from '../typeSize';
import { Director, type View } from './director';
import { DoorBox } from './DoorBox';
import { ExitSign } from './ExitSign';
import { ROOMY, WIDE } from './geometry';
import { HeadlineBox } from './HeadlineBox';
import { LineBox } from './LineBox';
import { OpenSpot } from './OpenSpot';
import { People } from './People';
import { Rope } from './Rope';
import type { Scene } from './scene';
import { Summary } from './Summary';
import { TillBox } from './TillBox';
import './stage.css';

/** Smaller than that (a share) nobody could read it. */
const LEAST_REDUCTION = 0.84;

interface Props {
  /** Whether another stage stands beside it: where that leaves little width, all is drawn a bit smaller. */
  readonly isBeside?: boolean;
}

/** The supermarket at the playhead. It fills its container. */
export function Stage({ isBeside = false }: Props) {
  const store = useViewerStore();
  const box = useRef<HTMLDivElement>(null);
  const [director] = useState(() => new Director());
  const [view, setView] = useState<View | null>(null);
  const [unit, setUnit] = useState(1);
  const isStill = useReducedMotion() === true;

  useLayoutEffect(() => {
    director.setStill(isStill);
  }, [director, isStill]);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      // Not laid out yet, or out of sight.
      if (width === 0) return;
      const scale = isBeside ? reduction(width) : enlargement(width, height);
      setUnit(scale);
      director.resize({
        width: width / scale,
        height: height / scale,
        perPixel: scale * window.devicePixelRatio,
      });
      if (director.frame(store.getState(), 0)) setView(director.view);
    };
    return onSize([element], measure);
  }, [director, store, isBeside]);

  useEffect(
    () =>
      onFrame((elapsed) => {
        if (director.frame(store.getState(), elapsed)) setView(director.view);
      }),
    [director, store],
  );

  return (
    <div className="stage">
      <div className="stage-size" ref={box} />
      {view && (
        <div
          className="stage-floor"
          style={{
            width: view.geometry.width,
            height: view.geometry.height,
            ...(unit === 1 ? {} : { transform: `scale(${unit})` }),
          }}
        >
          <HeadlineBox headline={view.headline} box={view.geometry.headline} />
          <Furniture view={view} director={director} />
          <People key={view.run} people={view.people} slots={view.slots} />
          <Summary scene={view.scene} />
        </div>
      )}
    </div>
  );
}

/** How much larger a theme with larger type is drawn: as much as it asks for, if that leaves room enough. */
function enlargement(width: number, height: number): number {
  const wanted = typeSize() / PLAIN_TYPE;
  if (wanted <= 1) return 1;
  return Math.max(1, Math.min(wanted, width / ROOMY.width, height / ROOMY.height));
}

/** How much smaller one of two stages is drawn: where that is enough for door, line and tills to stand side by side. */
function reduction(width: number): number {
  return width < WIDE && width >= WIDE * LEAST_REDUCTION ? width / WIDE : 1;
}

interface FurnitureProps {
  readonly view: View;
  readonly director: Director;
}

const Furniture = memo(
  function Furniture({ view, director }: FurnitureProps) {
    const { items } = useViewerStore().getState().watched;
    const { scene, geometry, layout, tills } = view;
    const { line } = geometry;
    return (
      <>
        <DoorBox
          door={scene.door}
          geometry={geometry}
          moreOutside={layout.moreOutside}
          hasSomebody={scene.outside.count > 0}
          time={director.time}
        />
        <LineBox
          place={line}
          maxsize={scene.line.maxsize}
          inLine={scene.line.items.length}
          more={layout.moreInLine}
        />
        <Rope
          x={line.rope.x}
          y={line.rope.y}
          width={line.rope.width}
          capacity={scene.line.maxsize}
          hasRoom={layout.moreInLine === 0 || line.standing.hides > 0}
          unfinished={joined(scene)}
        />
        {tills.map((till, index) => {
          const place = geometry.tills.places[geometry.placeOfTill.get(till.till) ?? -1];
          return (
            place && (
              <TillBox
                key={till.till}
                till={till}
                place={place}
                size={geometry.tills.size}
                basket={basketOf(till.customer, items)}
                time={director.turns.timeFor(index)}
              />
            )
          );
        })}
        {geometry.spot && <OpenSpot box={geometry.spot} />}
        <ExitSign box={geometry.exit} served={scene.served} lost={scene.lost} />
      </>
    );
  },
  (a, b) =>
    a.director === b.director &&
    a.view.scene === b.view.scene &&
    a.view.tills === b.view.tills &&
    a.view.geometry === b.view.geometry &&
    a.view.layout === b.view.layout,
);

/** For how many customers `line.join()` waits; null while main waits for the door. */
function joined({ phase, line }: Scene): number | null {
  return phase === 'closing' ? line.unfinished : null;
}

function basketOf(customer: number | null, items: WatchedRun['items']): Uint8Array | null {
  if (customer === null) return null;
  return items.get(customer)?.parts ?? null;
}
