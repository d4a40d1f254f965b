<?php
/**
 * What the plan's site wrote into publication.json: its address and the parts that can be shown.
 *
 * @package Fukushi_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The publication: `base`, `version`, `languages` and `parts`.
 *
 * @return array
 */
function fukushi_widgets_publication() {
	static $publication = null;
	if ( null === $publication ) {
		$publication = wp_json_file_decode( dirname( __DIR__ ) . '/publication.json', array( 'associative' => true ) );
	}
	return $publication;
}

/**
 * The address at which the plan is published, ending in a slash.
 *
 * @return string
 */
function fukushi_widgets_base() {
	return fukushi_widgets_publication()['base'];
}

/**
 * Finds a part by its widget, its id and its language; an empty language is the plan's own.
 *
 * @param string $widget Such as `policy-card`.
 * @param string $id     Such as `1-1`; empty for widgets that show the whole.
 * @param string $lang   Such as `en`.
 * @return array|null
 */
function fukushi_widgets_find_part( $widget, $id = '', $lang = '' ) {
	foreach ( fukushi_widgets_publication()['parts'] as $part ) {
		if ( $part['widget'] === $widget && ( $part['id'] ?? '' ) === $id && ( $part['lang'] ?? '' ) === $lang ) {
			return $part;
		}
	}
	return null;
}

/**
 * What every address of a part's page looks like. The exact version may stand in the place of `v1`.
 *
 * @return string A regular expression; its first group is the path below the version.
 */
function fukushi_widgets_address_pattern() {
	return '#^' . preg_quote( fukushi_widgets_base(), '#' ) . '(?:v\d+|\d+\.\d+\.\d+)/(embed/[a-z-]+/(?:[A-Za-z0-9-]+/){0,2})(?:index\.html)?(?:[?\#]\S*)?$#';
}

/**
 * Finds the part whose page has this address.
 *
 * @param string $address An address, with or without a query and a hash.
 * @return array|null The part; only `path` and no title where the publication got it after this plugin was written.
 */
function fukushi_widgets_part_at( $address ) {
	if ( ! preg_match( fukushi_widgets_address_pattern(), $address, $found ) ) {
		return null;
	}
	foreach ( fukushi_widgets_publication()['parts'] as $part ) {
		if ( substr( $part['path'], - strlen( '/' . $found[1] ) ) === '/' . $found[1] ) {
			return $part;
		}
	}
	return array( 'path' => $found[1] );
}
