#!/usr/bin/env bash
# ZBar 0.23.92 (Debian 12, zbar-tools 0.23.92-7+deb12u1) with QR codes written by qrcode 1.5.4.
#
# A contact on paper as a QR code: the name of a department, or a MECARD with it. Such a code holds UTF-8 bytes, and
# says so nowhere: writers leave the character set (ECI) out, and readers guess.
# Expected: the same letters come out, as from jsQR 1.4.0, whatever the name.
# Seen: it depends on the name. 福祉課, 電話, 区, 民生委員, and a MECARD with 福祉課 are taken for Shift_JIS and
#   come out as other letters; 社協, 小諸市 and an address with 福祉 in it come out right. A test with one name proves
#   nothing about the next.
# An address in ASCII alone is read right by all.
#
# Needs Debian (apt-get) and node. Fails if what was seen changes.
set -euo pipefail
version=0.23.92-7+deb12u1
[ "$(dpkg-query -W -f '${Version}' zbar-tools 2>/dev/null)" = "$version" ] ||
  apt-get install -yq --no-install-recommends "zbar-tools=$version" >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-save --prefix . qrcode@1.5.4 jsqr@1.4.0 pngjs@7.0.0 >/dev/null

cat >see.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import QRCode from 'qrcode';

for (const text of [
  '福祉課', '電話', '区', '民生委員', 'MECARD:N:福祉課;TEL:0267000001;;',
  '社協', '小諸市', 'https://example.org/福祉/', 'https://example.org/contact/',
]) {
  await QRCode.toFile('code.png', text, { scale: 4 });
  const picture = PNG.sync.read(readFileSync('code.png'));
  const jsqr = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height)?.data;
  const zbar = execFileSync('zbarimg', ['-q', '--raw', '--nodbus', 'code.png'], { encoding: 'utf8' }).replace(/\n$/, '');
  const word = (read) => (read === text ? 'right' : 'other letters');
  console.log(`${text}: jsQR ${word(jsqr)}, ZBar ${word(zbar)}`);
}
JS
seen=$(node see.mjs)
echo "ZBar $version"
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
福祉課: jsQR right, ZBar other letters
電話: jsQR right, ZBar other letters
区: jsQR right, ZBar other letters
民生委員: jsQR right, ZBar other letters
MECARD:N:福祉課;TEL:0267000001;;: jsQR right, ZBar other letters
社協: jsQR right, ZBar right
小諸市: jsQR right, ZBar right
https://example.org/福祉/: jsQR right, ZBar right
https://example.org/contact/: jsQR right, ZBar right
SEEN
echo "As described above."
