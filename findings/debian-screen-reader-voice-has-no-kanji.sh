#!/usr/bin/env bash
# eSpeak NG 1.51 (Debian 12, espeak-ng 1.51+dfsg-10+deb12u2), the voice that Orca speaks with unless told otherwise.
#
# Expected: a Japanese text in kanji is spoken, or at least left out.
# Seen: the voice `ja` knows kana alone. For each kanji it says the same two English words ("Chinese letter"), so that
#   健幸, 福祉 and 令和 sound alike. A telephone number's last part is said as an amount (1700: sen shichihyaku), its
#   first, with the leading 0, figure by figure.
# Listening to such a machine says nothing about how a Japanese page sounds; what the screen reader sent to the
# voice (its log) does.
#
# Needs Debian (apt-get). Fails if what was seen changes.
set -euo pipefail
version=1.51+dfsg-10+deb12u2
[ "$(dpkg-query -W -f '${Version}' espeak-ng 2>/dev/null)" = "$version" ] ||
  apt-get install -yq --no-install-recommends "espeak-ng=$version" >/dev/null

seen=$(
  for text in 健幸 福祉 令和 ふくし 0267 1700; do
    echo "$text:$(espeak-ng -v ja -q -x "$text" | sed 's/ *$//')"
  done
)
echo "eSpeak NG $version"
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
健幸:_:(en)tS'aIni:z(ja)l'et@ _:(en)tS'aIni:z(ja)l'et@
福祉:_:(en)tS'aIni:z(ja)l'et@ _:(en)tS'aIni:z(ja)l'et@
令和:_:(en)tS'aIni:z(ja)l'et@ _:(en)tS'aIni:z(ja)l'et@
ふくし:p\uk'us\i
0267:r,ei_!n,i:_!_!roku_!s'it_si_!_!
1700:,it_si_! s,en sit_si_!C'aku
SEEN
echo "As described above."
