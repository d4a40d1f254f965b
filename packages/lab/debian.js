/**
 * The packages of Debian that all tests need, for CI to install: on the first line those to be installed with what they
 * recommend, on the second those without. `node packages/lab/debian.js`, also before `npm ci`.
 */
import { debianPackages } from './needs.js';
import { parts } from './parts.js';

const { usual, bare } = debianPackages(parts.filter(({ tests }) => tests));
console.log(`${usual.join(' ')}\n${bare.join(' ')}`);
