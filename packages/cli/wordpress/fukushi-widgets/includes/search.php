<?php
/**
 * The site's own search finds posts by the words of the parts that they show, which do not stand in the posts.
 *
 * @package Fukushi_Widgets
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'posts_search', 'fukushi_widgets_search', 10, 2 );

/**
 * For each word searched for, lets posts in that show a part with that word.
 *
 * @param string   $sql   The condition that WordPress made.
 * @param WP_Query $query The search.
 * @return string
 */
function fukushi_widgets_search( $sql, $query ) {
	global $wpdb;
	foreach ( (array) $query->get( 'search_terms' ) as $term ) {
		$parts = fukushi_widgets_parts_with( $term );
		if ( ! $parts ) {
			continue;
		}
		// The condition for this word, as WP_Query::parse_search() writes it.
		$own = $wpdb->prepare( "({$wpdb->posts}.post_content LIKE %s)", '%' . $wpdb->esc_like( $term ) . '%' );
		$sql = str_replace( $own, $own . implode( '', array_map( 'fukushi_widgets_shows_part', $parts ) ), $sql );
	}
	return $sql;
}

/**
 * The parts in whose title or summary a word stands.
 *
 * @param string $term The word.
 * @return array
 */
function fukushi_widgets_parts_with( $term ) {
	return array_filter(
		fukushi_widgets_publication()['parts'],
		function ( $part ) use ( $term ) {
			// Without mbstring PHP knows upper and lower case of ASCII alone.
			$find = function_exists( 'mb_stripos' ) ? 'mb_stripos' : 'stripos';
			return '' !== $term && false !== $find( $part['title'] . "\n" . $part['summary'], $term );
		}
	);
}

/**
 * The condition that a post shows a part: by its address, or by a shortcode as this plugin documents it.
 *
 * @param array $part The part.
 * @return string SQL.
 */
function fukushi_widgets_shows_part( $part ) {
	global $wpdb;
	$names = $part['widget'] . ( isset( $part['id'] ) ? ' ' . $part['id'] : '' );
	$texts = array( fukushi_widgets_base() . $part['path'] . '"', fukushi_widgets_base() . $part['path'] . '#', fukushi_widgets_base() . $part['path'] . "\n" );
	if ( empty( $part['lang'] ) ) {
		$texts[] = "[fukushi $names]";
		$texts[] = '[fukushi widget="' . $part['widget'] . '"' . ( isset( $part['id'] ) ? ' id="' . $part['id'] . '"' : '' );
	}
	$sql = '';
	foreach ( $texts as $text ) {
		$sql .= $wpdb->prepare( " OR ({$wpdb->posts}.post_content LIKE %s)", '%' . $wpdb->esc_like( $text ) . '%' );
	}
	return $sql;
}
