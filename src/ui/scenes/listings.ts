import { useEffect, useState } from 'react';
import { create } from 'zustand';
import { type ScenarioName, scenarioNamed } from '../../scenarios';
import { type PlaceOf, placesIn } from '../code/placesIn';
import type { TokenLine } from '../code/token';

/** A version of a scenario's listing as it is shown. */
export interface ShownListing {
  readonly lines: readonly TokenLine[];
  readonly placeOf: PlaceOf;
}

type ByVersion<Listing> = Readonly<Record<string, Listing>>;

/** How the listings come, in colour: no stage waits for them. */
const coming: Readonly<Record<ScenarioName, () => Promise<ByVersion<readonly TokenLine[]>>>> = {
  supermarket: async () => (await import('./listings/supermarket')).listings,
  orders: async () => (await import('./listings/orders')).listings,
  balance: async () => (await import('./listings/balance')).listings,
  gate: async () => (await import('./listings/gate')).listings,
};

const useThere = create<Partial<Record<ScenarioName, ByVersion<ShownListing>>>>(() => ({}));

/** Loads the listings of a scenario that is there, unless they are there too. Rejects if their file can't be had. */
export async function loadListings(name: ScenarioName): Promise<void> {
  if (useThere.getState()[name] !== undefined) return;
  const { coroutineOf } = scenarioNamed(name);
  const versions = await coming[name]();
  // Somebody else may have waited for them.
  if (useThere.getState()[name] !== undefined) return;
  const entries = Object.entries(versions).map(
    ([version, lines]) => [version, { lines, placeOf: placesIn(lines, coroutineOf) }] as const,
  );
  useThere.setState({ [name]: Object.fromEntries(entries) });
}

/** The listing of a version, null until it is there. Throws a RangeError if the scenario has no such version. */
export function listingOf(scenario: ScenarioName, version: string): ShownListing | null {
  const versions = useThere.getState()[scenario];
  if (versions === undefined) return null;
  const found = Object.hasOwn(versions, version) ? versions[version] : undefined;
  if (found === undefined) throw new RangeError(`${scenario} has no version ${version}`);
  return found;
}

/** The same in a component, which asks for it. Throws what kept it from coming. */
export function useListing(scenario: ScenarioName, version: string): ShownListing | null {
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useThere((there) => there[scenario]);
  useEffect(() => {
    loadListings(scenario).catch((error: unknown) => setFailure({ error }));
  }, [scenario]);
  if (failure !== null) throw failure.error;
  return listingOf(scenario, version);
}
