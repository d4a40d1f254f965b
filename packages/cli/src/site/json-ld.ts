import {
  htmlLang,
  isOfContacts,
  organizationOf,
  partWithId,
  plainText,
  webAddress,
  type Contact,
  type Organization,
  type Text,
} from '@fukushi-widgets/model';
import type { PageView } from './page-view.js';

type Thing = Readonly<Record<string, unknown>>;

/**
 * What a page is about, for machines, in the words of schema.org. Facts of the
 * plan alone: what the plan does not say is absent.
 */
export function jsonLd(view: PageView, address: string): Thing {
  const { plan, widget, id, lang, heading, description } = view;
  const contact =
    widget === 'contact-box' ? (partWithId(widget, plan, id)?.item as Contact | undefined) : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': contact ? 'ContactPage' : 'WebPage',
    'url': address,
    'name': heading,
    'description': description,
    'inLanguage': htmlLang(lang),
    'isPartOf': report(view),
    ...(contact?.updated === undefined ? {} : { dateModified: contact.updated }),
    ...(contact ? { mainEntity: organizationReached(contact, view) } : {}),
  };
}

/** JSON inside a `script` element: nothing in it can end the element. */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

type Context = Pick<PageView, 'plan' | 'lang'>;

const words = (text: Text, { plan, lang }: Context): string => plainText(text, lang, plan.lang);

/** The plan itself; of contacts alone, the site. */
function report(context: Context): Thing {
  const { plan } = context;
  return {
    '@type': isOfContacts(plan) ? 'WebSite' : 'Report',
    'name': words(plan.title, context),
    'inLanguage': htmlLang(plan.lang),
    ...(plan.issued === undefined ? {} : { datePublished: plan.issued }),
    ...(plan.revised === undefined ? {} : { dateModified: plan.revised }),
    ...(plan.period === undefined ? {} : { temporalCoverage: `${plan.period.start}/${plan.period.end}` }),
    'publisher': plan.publishers.map((publisher) => organization(publisher, context)),
  };
}

const organization = ({ name, url, government }: Organization, context: Context): Thing => ({
  '@type': government ? 'GovernmentOrganization' : 'Organization',
  'name': words(name, context),
  ...(webAddress(url) ? { url } : {}),
});

function organizationReached(contact: Contact, context: Context): Thing {
  const owner = organizationOf(context.plan, contact);
  const name = contact.name ?? owner?.name;
  return {
    ...(owner ? organization(owner, context) : { '@type': 'Organization' }),
    ...(name === undefined ? {} : { name: words(name, context) }),
    ...(contact.address === undefined ? {} : { address: postalAddress(contact, contact.address, context) }),
    ...(contact.map === undefined && contact.position === undefined ? {} : { location: place(contact) }),
    contactPoint: contactPoints(contact, context),
  };
}

const postalAddress = ({ postalCode }: Contact, address: Text, context: Context): Thing => ({
  '@type': 'PostalAddress',
  ...(postalCode === undefined ? {} : { postalCode }),
  'streetAddress': words(address, context),
});

/** Where it is, as the publisher says it. */
const place = ({ map, position }: Contact): Thing => ({
  '@type': 'Place',
  ...(webAddress(map) ? { hasMap: map } : {}),
  ...(position === undefined ? {} : { geo: { '@type': 'GeoCoordinates', ...position } }),
});

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;

/** Days and times, where they are data. What holidays do is in the words. */
const hoursAvailable = ({ open = [] }: Contact): readonly Thing[] =>
  open.map(({ days, from, until }) => ({
    '@type': 'OpeningHoursSpecification',
    'dayOfWeek': days.map((day) => `https://schema.org/${DAYS[day]}`),
    'opens': from,
    'closes': until === '24:00' ? '23:59' : until,
  }));

/** One for each number, since a point has one; the first carries the rest. */
function contactPoints(contact: Contact, context: Context): readonly Thing[] {
  const department = (contact.department ?? []).map((part) => words(part, context)).join(' ');
  const numbers = contact.phones ?? [];
  const rest = {
    ...(contact.fax === undefined ? {} : { faxNumber: contact.fax }),
    ...(contact.email === undefined || contact.emailUnconfirmed ? {} : { email: contact.email }),
    ...(webAddress(contact.url) ? { url: contact.url } : {}),
    ...(contact.languages === undefined ? {} : { availableLanguage: words(contact.languages, context) }),
    ...(contact.open === undefined ? {} : { hoursAvailable: hoursAvailable(contact) }),
  };
  const points =
    numbers.length === 0
      ? [rest]
      : numbers.map(({ number }, index) => ({
          telephone: number,
          ...(index === 0 ? rest : {}),
        }));
  return points.map((point, index) => ({
    '@type': 'ContactPoint',
    ...(department === '' ? {} : { name: department }),
    ...(numbers[index]?.label === undefined ? {} : { contactType: words(numbers[index].label, context) }),
    ...point,
  }));
}
