export { BadSetting, Run, type RunEnd } from './run';
