// What a thread needs that reads a finished PDF along with another one.
export { startReader } from './inspect/start-reader.js';
export { carryOutReading } from './pipeline/reading-messages.js';
export { openSecondReader } from './pipeline/second-reader.js';
