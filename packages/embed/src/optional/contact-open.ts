import { contactOpenFrom, type Holidays } from '@fukushi-widgets/elements/optional-views/contact-open.js';
import { provide } from './provide.js';

/** `fukushi build` puts the table of the days that it knows in for this name, which stands once in the built file. */
declare const FUKUSHI_HOLIDAYS: Holidays;

provide('contact-open', (kit) => contactOpenFrom(kit, FUKUSHI_HOLIDAYS));
