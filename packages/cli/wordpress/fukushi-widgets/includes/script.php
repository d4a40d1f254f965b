<?php
/**
 * The plan's script, on the pages that show a part and on no other.
 *
 * @package Fukushi_Widgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'fukushi_widgets_register_script' );
add_filter( 'script_loader_tag', 'fukushi_widgets_load_script_async', 10, 2 );

/**
 * Registers the script. Its address has no version: the plan's site says how long it may be kept.
 */
function fukushi_widgets_register_script() {
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- See above.
	wp_register_script( 'fukushi-widgets', fukushi_widgets_base() . 'v1/fukushi.js', array(), null, true );
}

/**
 * Nothing on the page waits for the script. WordPress knows `strategy` since 6.3 only.
 *
 * @param string $tag    The script's element.
 * @param string $handle Its name.
 * @return string
 */
function fukushi_widgets_load_script_async( $tag, $handle ) {
	return 'fukushi-widgets' === $handle && false === strpos( $tag, ' async' ) ? str_replace( ' src=', ' async src=', $tag ) : $tag;
}

// Wherever people of the site write. Not in comments: what visitors write must not make pages load anything.
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content', 'widget_block_content', 'term_description', 'the_excerpt' ) as $fukushi_widgets_filter ) {
	add_filter( $fukushi_widgets_filter, 'fukushi_widgets_look_for_parts', 20 );
}
unset( $fukushi_widgets_filter );

/**
 * Asks for the script where HTML holds a part; the HTML itself stays as it is.
 *
 * @param string $html What is about to be printed.
 * @return string
 */
function fukushi_widgets_look_for_parts( $html ) {
	// Feeds and excerpts show no part.
	if ( is_string( $html ) && ! is_feed() && ! doing_filter( 'get_the_excerpt' ) && fukushi_widgets_has_part( $html ) ) {
		wp_enqueue_script( 'fukushi-widgets' );
	}
	return $html;
}

/**
 * Whether HTML holds a part: a link to one, its address, or one of the plan's elements.
 *
 * @param string $html HTML.
 * @return bool
 */
function fukushi_widgets_has_part( $html ) {
	return false !== strpos( $html, '<fukushi-' )
		|| 1 === preg_match( '#' . preg_quote( fukushi_widgets_base(), '#' ) . '(?:v\d+|\d+\.\d+\.\d+)/embed/#', $html );
}
