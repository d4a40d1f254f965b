<?php
/**
 * The shortcode `[fukushi policy-card 1-1]`, or with names: `[fukushi widget="policy-card" id="1-1" lang="en"]`.
 *
 * @package Fukushi_Widgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'fukushi_widgets_add_shortcode' );

/**
 * Adds the shortcode.
 */
function fukushi_widgets_add_shortcode() {
	add_shortcode( 'fukushi', 'fukushi_widgets_shortcode' );
}

/**
 * The HTML of a shortcode.
 *
 * @param array|string $attributes What stands in the brackets; an empty string for nothing.
 * @return string HTML.
 */
function fukushi_widgets_shortcode( $attributes ) {
	$given  = array_map( 'fukushi_widgets_half_width', (array) $attributes );
	$widget = $given['widget'] ?? $given[0] ?? '';
	$id     = $given['id'] ?? $given[1] ?? '';
	$lang   = $given['lang'] ?? '';
	$part   = fukushi_widgets_find_part( $widget, $id, $lang );
	if ( ! $part ) {
		return fukushi_widgets_unknown_part( $widget, $lang );
	}
	unset( $given['widget'], $given['id'], $given['lang'], $given[0], $given[1] );
	// What is left is about looks, such as heading-level, and stands in the address as elsewhere.
	$options = array_intersect_key( $given, array_flip( preg_grep( '/^[a-z-]{1,40}$/', array_keys( $given ) ) ) );
	return fukushi_widgets_link( $part, fukushi_widgets_base() . $part['path'] . ( $options ? '#' . http_build_query( $options ) : '' ) );
}

/**
 * Japanese keyboards give full-width letters, and editors curly quotes.
 *
 * @param string $value What was typed.
 * @return string
 */
function fukushi_widgets_half_width( $value ) {
	$value = function_exists( 'mb_convert_kana' ) ? mb_convert_kana( $value, 'as', 'UTF-8' ) : $value;
	return trim( str_replace( array( '“', '”', '„', '″', '"', '‐', '－', '−', 'ー' ), array( '', '', '', '', '', '-', '-', '-', '-' ), $value ) );
}

/**
 * Tells those who may edit the post what can be written; visitors see nothing.
 *
 * @param string $widget What was asked for.
 * @param string $lang   In which language.
 * @return string HTML.
 */
function fukushi_widgets_unknown_part( $widget, $lang ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$known = array();
	foreach ( fukushi_widgets_publication()['parts'] as $part ) {
		if ( ( $part['lang'] ?? '' ) === $lang ) {
			$known[ $part['widget'] ][] = trim( $part['widget'] . ' ' . ( $part['id'] ?? '' ) );
		}
	}
	$known = $known[ $widget ] ?? array_keys( $known );
	/* translators: %s: list of what can stand in the shortcode. */
	$message = __( 'The shortcode [fukushi] shows nothing here. It knows: %s', 'fukushi-widgets' );
	return '<p><em>' . esc_html( sprintf( $message, implode( wp_get_list_item_separator(), $known ) ) ) . '</em></p>';
}
