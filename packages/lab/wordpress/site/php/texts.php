<?php
/** Excerpts and feed texts of posts as WordPress makes them, and what its search finds: { excerpts, feed, found }. */
require __DIR__ . '/load.php';
$texts = array( 'excerpts' => array(), 'feed' => array(), 'found' => array() );
add_filter( 'excerpt_length', fn() => 2000 );
foreach ( $input['ids'] as $id ) {
	$GLOBALS['post'] = get_post( $id );
	setup_postdata( $GLOBALS['post'] );
	$texts['excerpts'][ $id ] = get_the_excerpt();
	$texts['feed'][ $id ]     = get_the_content_feed( 'rss2' );
}
if ( isset( $input['search'] ) ) {
	$query          = new WP_Query( array( 's' => $input['search'], 'fields' => 'ids', 'posts_per_page' => -1, 'post_type' => 'post' ) );
	$texts['found'] = $query->posts;
}
echo json_encode( $texts );
