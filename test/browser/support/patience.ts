import { jest } from '@jest/globals';

// A browser at work takes its time.
jest.setTimeout(60_000);
