<?php
/**
 * An address of the plan alone on a line: a link with the part's title, which the script makes the part of. WordPress
 * would ask the plan's site and show a frame.
 *
 * @package Fukushi_Widgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'fukushi_widgets_register_embed' );

/**
 * Tells WordPress which addresses are the plan's.
 */
function fukushi_widgets_register_embed() {
	wp_embed_register_handler( 'fukushi-widgets', fukushi_widgets_address_pattern(), 'fukushi_widgets_embed' );
}

/**
 * The HTML for an address that stands alone on a line.
 *
 * @param array  $found   What the pattern found.
 * @param array  $options Width and height that fit; not used, a part is as wide as the text.
 * @param string $address The address.
 * @return string HTML.
 */
function fukushi_widgets_embed( $found, $options, $address ) {
	$html = fukushi_widgets_link( fukushi_widgets_part_at( $address ), $address );
	// The classic editor shows what it gets in a frame of its own.
	return fukushi_widgets_is_editor_preview() ? $html . fukushi_widgets_preview_script() : $html;
}

/**
 * Whether the classic editor asks how an address will look.
 *
 * @return bool
 */
function fukushi_widgets_is_editor_preview() {
	return wp_doing_ajax() && doing_action( 'wp_ajax_parse-embed' );
}

/**
 * The script's element, for a frame that loads nothing else.
 *
 * @return string HTML.
 */
function fukushi_widgets_preview_script() {
	return wp_get_script_tag(
		array(
			'src'   => esc_url( fukushi_widgets_base() . 'v1/fukushi.js' ),
			'async' => true,
		)
	);
}
