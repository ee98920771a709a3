/** The programs' own sources, in colour. */
export { default as balance } from '../../scenarios/balance/program.ts?highlighted';
export { default as gate } from '../../scenarios/gate/program.ts?highlighted';
export { default as orders } from '../../scenarios/orders/program.ts?highlighted';
export { default as supermarket } from '../../scenarios/supermarket/program.ts?highlighted';
