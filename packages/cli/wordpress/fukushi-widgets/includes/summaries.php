<?php
/**
 * Titles and summaries of the parts where no script can show them: excerpts and feeds.
 *
 * @package Fukushi_Widgets
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'strip_shortcodes_tagnames', 'fukushi_widgets_keep_shortcode_in_excerpts' );
add_filter( 'excerpt_allowed_blocks', 'fukushi_widgets_keep_blocks_in_excerpts' );
add_filter( 'the_content', 'fukushi_widgets_add_summaries_to_excerpts', 30 );
add_filter( 'the_content_feed', 'fukushi_widgets_add_summaries' );

/**
 * Excerpts leave shortcodes out, this one not.
 *
 * @param array $names The shortcodes to leave out.
 * @return array
 */
function fukushi_widgets_keep_shortcode_in_excerpts( $names ) {
	return doing_filter( 'get_the_excerpt' ) ? array_values( array_diff( $names, array( 'fukushi' ) ) ) : $names;
}

/**
 * Excerpts keep blocks of WordPress's own only; of addresses alone on a line those of the plan are of use.
 *
 * @param array $names Names of blocks.
 * @return array
 */
function fukushi_widgets_keep_blocks_in_excerpts( $names ) {
	return array_merge( $names, array( 'fukushi-widgets/part', 'core/shortcode' ) );
}

/**
 * Adds summaries while WordPress makes an excerpt of a post.
 *
 * @param string $html The post.
 * @return string
 */
function fukushi_widgets_add_summaries_to_excerpts( $html ) {
	return doing_filter( 'get_the_excerpt' ) ? fukushi_widgets_add_summaries( $html ) : $html;
}

/**
 * Adds the summary of each part below its link.
 *
 * @param string $html HTML with links.
 * @return string
 */
function fukushi_widgets_add_summaries( $html ) {
	return preg_replace_callback(
		'#<p[^>]*>\s*<a\s[^>]*href="([^"]+)"[^>]*>[^<]*</a>\s*</p>#',
		function ( $found ) {
			$address = html_entity_decode( $found[1] );
			// The last line of a text that says what the part says.
			$part = preg_match( '/#text(?:&|$)/', $address ) ? null : fukushi_widgets_part_at( $address );
			return empty( $part['summary'] ) ? $found[0] : $found[0] . "\n<p>" . esc_html( $part['summary'] ) . '</p>';
		},
		$html
	);
}
