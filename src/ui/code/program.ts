export { default as program } from '../../scenarios/supermarket/program.ts?highlighted';
