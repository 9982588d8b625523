// node run.js <address of the centre>
globalThis.walk = { base: process.argv[2] };
await import('./case-walk.js');
