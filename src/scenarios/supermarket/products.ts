/** What the store sells, in the order of the listing's table; baskets name products by their place here. */
export const products = [
  { name: 'deer', seconds: 2 },
  { name: 'banana', seconds: 0.5 },
  { name: 'sausage', seconds: 0.2 },
  { name: 'diapers', seconds: 0.2 },
] as const;

export type ProductName = (typeof products)[number]['name'];
