/** What an order is called where one points at it. */
export const orderName = (item: number): string => `#${item}`;
