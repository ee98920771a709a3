import orders from '../../../scenarios/orders/orders.py?highlighted';

/** The order service's listing in colour. */
export const listings = { orders } as const;
