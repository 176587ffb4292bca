import { z } from 'astro/zod';

/** One line of text that says something: trimmed, never empty. */
export const text = z.string().trim().min(1);

/** An id as it stands in a URL: a–z, 0–9 and single hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
