// The program of a thread that reads a finished PDF along with another one.
export { startReader } from './inspect/start-reader.js';
export { openSecondReader } from './pipeline/second-reader.js';
