<?php
/** Excerpts of posts as WordPress makes them, but not cut: { excerpts }. */
require __DIR__ . '/load.php';
add_filter( 'excerpt_length', fn() => 2000 );
$excerpts = array();
foreach ( $input['ids'] as $id ) {
	$GLOBALS['post'] = get_post( $id );
	setup_postdata( $GLOBALS['post'] );
	$excerpts[ $id ] = get_the_excerpt();
}
echo json_encode( array( 'excerpts' => $excerpts ) );
