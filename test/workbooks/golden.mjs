// npm run golden: writes the review of the example, whose changes are then to be looked through by eye.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from '../../scripts/typescript.mjs';

const { GOLDEN_FILE, goldenReview } = await load('test/support/golden-review.ts');
writeFileSync(GOLDEN_FILE, await goldenReview());
console.log(path.relative(process.cwd(), GOLDEN_FILE));
