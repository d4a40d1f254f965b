import encodeQR from 'qr';

/** A QR code as one path: `size` modules wide, with the quiet zone of ISO/IEC 18004. */
export interface Qr {
  readonly size: number;
  readonly path: string;
}

/** Longer addresses would make a picture too fine for paper and telephone. */
const LONGEST = 1200;

/** An address as a picture for paper; none where it is too long. A file of its own: only who prints needs it. */
export function qrOf(address: string): Qr | undefined {
  if (address.length > LONGEST) return undefined;
  const rows = encodeQR(address, 'raw', { ecc: 'low', border: 4 });
  const runs = rows.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/gu),
    ].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  return { size: rows.length, path: runs.join('') };
}
