<?php
/**
 * The link that everything here comes down to: it works without this plugin, without the script and without JavaScript.
 *
 * @package Fukushi_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The paragraph with a part's link, in whose place the script shows the part.
 *
 * @param array  $part    As publication.json has it.
 * @param string $address Where the link leads, if it is more than the part's own address.
 * @return string HTML.
 */
function fukushi_widgets_link( $part, $address = '' ) {
	$address = '' === $address ? fukushi_widgets_base() . $part['path'] : $address;
	// The address says how the language is written; `lang` is a language.
	$lang = preg_replace( '/-(?:easy|furigana)$/', '', $part['lang'] ?? '' );
	return sprintf(
		'<p><a class="fukushi-embed" href="%s"%s>%s</a></p>',
		esc_url( $address, array( 'http', 'https' ) ),
		'' === $lang ? '' : ' lang="' . esc_attr( $lang ) . '"',
		esc_html( empty( $part['title'] ) ? $address : $part['title'] )
	);
}
