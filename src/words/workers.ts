import { inLanguage } from './inLanguage';
import { tenths } from './numbers';

/** The words for the order service's workers. Times are in virtual seconds. */
export const workers = inLanguage('workers', {
  heading: 'Workers',
  concurrency: (n: number): string => `concurrency ${n}`,
  list: 'The workers and what each of them is doing',
  name: (worker: number): string => `Worker ${worker}`,
  shortName: (worker: number): string => `W${worker}`,
  states: {
    before: 'not started',
    starting: 'starts next',
    idle: 'await get()',
    woken: 'woken',
    working: 'at work',
    finished: 'runs next',
    running: 'runs now',
    cancelled: 'cancelled',
    gone: 'gone',
  },
  left: (seconds: number): string => `${tenths.format(seconds)} s left`,
  leftShort: (seconds: number): string => `${tenths.format(seconds)} s`,
  processing: (order: number): string => `processing order ${order}`,
  finished: (order: number): string => `order ${order}: sleep() is over`,
  cutNow: (order: number): string => `order ${order} is cut`,
  idleWhy: 'the queue is empty',
  wokenWhy: 'runs next; the order may be gone then',
  lastOrder: 'last order',
  ended: {
    dismissed: (error: string): string => `${error}: sent away`,
    main: (error: string): string => `${error}, by main()`,
    run: (error: string): string => `${error}, by asyncio.run()`,
    shutDown: (error: string): string => `${error}, from get()`,
    failed: (error: string): string => error,
  },
  cutBy: (error: string, order: number): string => `${error}: order ${order} was cut`,
  order: (order: number, isVip: boolean): string =>
    isVip ? `VIP order ${order}` : `order ${order}`,
  none: 'Nobody works here: orders stay in the queue.',
  hire: '+ hire a worker',
} as const);
