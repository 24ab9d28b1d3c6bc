import { watchTimes } from './tests/bench/watch-times.mjs';
import { readFileSync } from 'node:fs';
const text=readFileSync('content/witkoff-leak.md','utf8').replace(/^template:.*$/m,'');
const r=await watchTimes(text,process.argv[2]??'Nobody',30);
const q=(a,f)=>[...a].sort((x,y)=>x-y)[Math.floor(a.length*f)].toFixed(0);
console.log(r.pages,'shown med',q(r.shown,.5),'p95',q(r.shown,.95),'min',q(r.shown,0),'proved med',q(r.proved,.5));
