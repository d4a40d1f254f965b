/**
 * What a contact box shows, from what its tag says. Runs in pages too: it is the part of the content that depends on
 * attributes.
 */

/** The attributes of a partner's own box, in the order in which they are shown. */
export const FIELDS = ['name', 'department', 'tel', 'extension', 'fax', 'email', 'hours', 'address', 'url'];

/** A group of readers' own made-up box number `index`, with every field. */
export const partner = (index) => ({
  name: `見本サロン${index + 1}`,
  department: '地域の茶の間',
  tel: `0267-00-${String(index % 10_000).padStart(4, '0')}`,
  extension: '12',
  fax: '0267-00-9999',
  email: 'salon@example.com',
  hours: '火曜日 10時から15時まで',
  address: '長野県小諸市見本町1-2-3',
  url: 'https://example.com/salon',
});

/** The lines of a box, `[{ label, value, href }]`: those of its fields that are there. */
export function linesOf(fields, labels) {
  const { tel, extension, fax, email, hours, address, url } = fields;
  return [
    tel && {
      label: labels.phone,
      value: tel,
      href: `tel:${tel.replaceAll('-', '')}`,
      after: extension && labels.extension.replace('{}', extension),
    },
    fax && { label: labels.fax, value: fax },
    email && { label: labels.email, value: email, href: `mailto:${email}` },
    hours && { label: labels.hours, value: hours },
    address && { label: labels.address, value: address },
    url && { label: labels.url, value: url, href: url },
  ].filter(Boolean);
}
