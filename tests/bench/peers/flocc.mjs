export { Agent, Environment, utils } from 'flocc';
