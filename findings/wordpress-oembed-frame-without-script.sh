#!/usr/bin/env bash
# WordPress 6.1.9 (Debian 12, wordpress 6.1.9+dfsg1-0+deb12u1).
#
# An oEmbed answer of the type `rich` from a site that WordPress does not list may consist of an <iframe> alone:
# wp_filter_oembed_result() keeps it, gives it a secret, and appends the secret to its address, so that the framed page
# can speak WordPress's protocol (height, link).
# Expected: a page with such a frame has wp-embed.js, which hears that protocol, as pages with a <blockquote> before the
#   frame have it.
# Seen: the script is enqueued only where the html holds a <blockquote>. A frame alone keeps its first height for ever,
#   and its links lead nowhere, since its sandbox allows no navigation.
# Where: wp_maybe_enqueue_oembed_host_js() in wp-includes/embed.php looks for `<blockquote … wp-embedded-content`.
#   The blockquote must stand before the frame: one after it is cut off.
#
# Needs Debian (apt-get, dpkg-deb) and php-cli. Fails if what was seen changes.
set -euo pipefail
version=6.1.9+dfsg1-0+deb12u1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -q download "wordpress=$version" >apt.log 2>&1 || { cat apt.log; exit 1; }
dpkg-deb -x wordpress_*.deb .

cat >see.php <<'PHP'
<?php
error_reporting( E_ERROR );
define( 'ABSPATH', __DIR__ . '/usr/share/wordpress/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', __DIR__ );
foreach ( array( 'load', 'plugin', 'l10n', 'functions', 'formatting', 'kses', 'class-wp-error', 'embed' ) as $file ) {
	require ABSPATH . WPINC . "/$file.php";
}
// What would need a database, or a page to print to.
function wp_generate_password() { return 'AbCdEf1234'; }
class Nobody { public function get_provider() { return false; } }
function wp_enqueue_script( $name ) { $GLOBALS['scripts'][] = $name; }
class WP_oEmbed extends Nobody {}
add_action( 'wp_head', 'wp_oembed_add_host_js' );

$frame = '<iframe src="https://example.org/page/" title="A page" width="600" height="400"></iframe>';
$quote = '<blockquote><a href="https://example.org/page/">A page</a></blockquote>';
$all   = array();
foreach ( array( 'frame alone' => $frame, 'blockquote, frame' => $quote . $frame, 'frame, blockquote' => $frame . $quote ) as $name => $html ) {
	$scripts = array();
	$kept    = wp_filter_oembed_result( $html, (object) array( 'type' => 'rich' ), 'https://example.org/page/' );
	wp_maybe_enqueue_oembed_host_js( $kept );
	$all[] = sprintf(
		'%s: frame %s, secret %s, blockquote %s, script %s',
		$name,
		str_contains( $kept, '<iframe' ) ? 'kept' : 'gone',
		str_contains( $kept, '#?secret=AbCdEf1234' ) ? 'given' : 'missing',
		str_contains( $kept, '<blockquote' ) ? 'kept' : 'none',
		implode( ',', $scripts ) ?: 'none'
	);
}
echo implode( "\n", $all ), "\n";
PHP

seen=$(php see.php)
echo "WordPress $version"
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
frame alone: frame kept, secret given, blockquote none, script none
blockquote, frame: frame kept, secret given, blockquote kept, script wp-embed
frame, blockquote: frame kept, secret given, blockquote none, script none
SEEN
echo "As described above."
