import { count, hundredths, number, percent, seconds, tenths } from './numbers';

/** What a scenario calls what its charts show. */
export interface ChartNouns {
  readonly empty: string;
  readonly noWorkers: string;
  readonly noneTaken: string;
  readonly noneYet: string;
  readonly inLine: string;
  readonly blocked: string;
  readonly contents: string;
  /** One, and several. */
  readonly items: readonly [string, string];
  readonly itemsHead: string;
  readonly busy: string;
  readonly letter: string;
  readonly worker: string;
  readonly more: readonly [string, string];
  readonly serving: string;
  readonly since: string;
  readonly soFar: string;
  readonly unit: string;
  readonly rate: string;
}

/** The words of a scenario's charts. Times are in virtual seconds. */
export const chartWords = (nouns: ChartNouns) =>
  ({
    label: 'Statistics',
    asTable: 'Show as table',
    empty: nouns.empty,
    noTills: nouns.noWorkers,
    notCalled: nouns.noneTaken,
    nobodyYet: nouns.noneYet,
    line: {
      title: nouns.inLine,
      /** As long as there is no queue, nobody knows its limit. */
      now: (length: number, maxsize: number | null): string => {
        if (maxsize === null) return number(length);
        return maxsize > 0
          ? `${number(length)} / ${number(maxsize)}`
          : `${number(length)}, no limit`;
      },
      full: (share: number): string => `full ${percent(share)} of the time`,
      blocked: nouns.blocked,
      picture: (from: number, to: number, now: string): string =>
        `${nouns.contents} from ${tenths.format(from)} to ${tenths.format(to)} seconds; now ${now}`,
      at: (time: number): string => `${tenths.format(time)} s`,
      columns: ['Time', nouns.inLine, 'Blocked in put'],
      span: (from: number, to: number): string =>
        `${hundredths.format(from)}–${hundredths.format(to)} s`,
      lengths: (low: number, high: number): string =>
        low === high ? number(low) : `${number(low)}–${number(high)}`,
      blockedTasks: number,
    },
    wait: {
      title: 'Wait',
      summary: (p50: number, p95: number): string =>
        `p50 ${tenths.format(p50)} · p95 ${tenths.format(p95)} s`,
      picture: (served: number): string => `How long ${count(served, ...nouns.items)} waited`,
      at: seconds,
      seconds: (value: number): string => `${hundredths.format(value)} s`,
      columns: ['Waited', nouns.itemsHead],
      bin: (from: number, to: number): string => `${number(from)}–${number(to)} s`,
      median: 'p50',
      slowest: 'p95',
      p50: 'Median (p50)',
      p95: '95th percentile (p95)',
    },
    busy: {
      title: nouns.busy,
      utilisation: (rho: number): string => `ρ = ${hundredths.format(rho)}`,
      utilisationSpoken: (rho: number): string => `measured utilisation ${hundredths.format(rho)}`,
      till: (till: number): string => `${nouns.letter}${till}`,
      cashier: (till: number): string => `${nouns.worker} ${till}`,
      share: percent,
      more: (tills: number): string => `+ ${count(tills, ...nouns.more)}`,
      columns: [nouns.worker, 'Busy', 'Now'],
      serving: nouns.serving,
      idle: 'idle',
    },
    throughput: {
      title: 'Throughput',
      unit: nouns.unit,
      overall: nouns.since,
      served: nouns.soFar,
      lately: (span: number): string => `last ${seconds(span)}`,
      rate: (perSecond: number): string => hundredths.format(perSecond),
      columns: ['Span', nouns.rate],
    },
  }) as const;

export type ChartWords = ReturnType<typeof chartWords>;
