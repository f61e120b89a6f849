/** `npm run bench`: what can be measured. `quality` scores the reading and the answers, `ablate` tells what each part of the evidence score is worth, `speed` times the search against its peers. */
import { measureAblation } from './ablate.ts';
import { measureQuality } from './quality.ts';
import { measureSpeed } from './speed.ts';

const [what = 'speed'] = process.argv.slice(2);
const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  ablate: measureAblation,
  quality: measureQuality,
  speed: measureSpeed,
};
const bench = benches[what];
if (bench) await bench();
else {
  process.stderr.write(`There is no bench “${what}”. Run npm run bench -- quality, -- ablate or -- speed.\n`);
  process.exitCode = 2;
}
