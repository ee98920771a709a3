export { BadSetting, Run } from './run';
