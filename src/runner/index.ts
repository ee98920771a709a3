export { BadSetting, Run, type RunOptions } from './run';
