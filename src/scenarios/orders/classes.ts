/** The classes of orders: the first of an order's parts. */
export const orderClasses = { regular: 0, vip: 1 } as const;

export type OrderClass = keyof typeof orderClasses;
