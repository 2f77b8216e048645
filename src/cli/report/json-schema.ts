import { z } from 'zod';
import { reviewSchema } from '../../report/contract';

/** The JSON review's contract as JSON Schema (draft 2020-12). */
export function reviewJsonSchema(): string {
  return JSON.stringify(z.toJSONSchema(reviewSchema), null, 2);
}
