import balance from '../../../scenarios/balance/balance.py?highlighted';

/** The listing of the doors and tills in colour. */
export const listings = { balance } as const;
