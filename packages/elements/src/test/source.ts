import { providePlanSource } from '../plan-source.js';
import { FakeSource } from './fake-source.js';

/** The source of all widgets of a test page. */
export const source = new FakeSource();

providePlanSource(source);

afterEach(() => source.reset());
