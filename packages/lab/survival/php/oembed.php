<?php
/**
 * Shows a post of an author in which an address stands alone on a line, as WordPress does: it asks the address for
 * its oEmbed answer and filters that. Reads { address } as JSON and prints { post, script }: the post's HTML and the
 * script of WordPress that frames talk to.
 */
require __DIR__ . '/start-wordpress.php';

$address = json_decode( stream_get_contents( STDIN ), true )['address'];

// WordPress asks public hosts only, on the usual ports. The published site stands on this machine here.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array( ...$ports, wp_parse_url( $address, PHP_URL_PORT ) ) );

log_in( 'author' );
$content = wp_unslash( sanitize_post_field( 'post_content', wp_slash( "Before.\n\n$address\n\nAfter." ), 0, 'db' ) );

$GLOBALS['post'] = new WP_Post( (object) array( 'ID' => 1, 'post_content' => $content, 'post_type' => 'post' ) );
echo json_encode(
	array(
		'post'   => apply_filters( 'the_content', $content ),
		'script' => file_get_contents( ABSPATH . WPINC . '/js/wp-embed.min.js' ),
	)
);
