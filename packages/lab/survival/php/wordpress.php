<?php
/**
 * Sends HTML through WordPress as it is saved and shown. Reads a list of jobs as JSON,
 * { kind: post|widget|text-widget|comment|term, role, html }, and prints what the visitor's page holds.
 */
require __DIR__ . '/start-wordpress.php';

// Nothing but this machine can be reached; an address alone then stays what it is. oembed.php shows the other case.
add_filter( 'pre_http_request', fn() => new WP_Error( 'none', 'no network' ) );

function as_post( $html ) {
	$saved = wp_unslash( sanitize_post_field( 'post_content', wp_slash( $html ), 0, 'db' ) );
	// Without a post WordPress does not look at addresses.
	$GLOBALS['post'] = new WP_Post( (object) array( 'ID' => 1, 'post_content' => $saved, 'post_type' => 'page' ) );
	return apply_filters( 'the_content', $saved );
}

/** The block "Custom HTML" of a sidebar or the widget of that name: WP_Widget_Custom_HTML::update() and widget(). */
function as_widget( WP_Widget $widget, $html ) {
	$instance = $widget->update( array( 'title' => '', 'text' => $html, 'content' => $html, 'filter' => 'on', 'visual' => 'on' ), array() );
	ob_start();
	$widget->widget( array( 'before_widget' => '', 'after_widget' => '', 'before_title' => '', 'after_title' => '' ), $instance );
	return ob_get_clean();
}

function as_comment( $html ) {
	$saved   = wp_unslash( apply_filters( 'pre_comment_content', wp_slash( $html ) ) );
	$comment = new WP_Comment( (object) array( 'comment_ID' => 1, 'comment_content' => $saved ) );
	return apply_filters( 'comment_text', $saved, $comment, array() );
}

function as_term( $html ) {
	$saved = wp_unslash( sanitize_term_field( 'description', wp_slash( $html ), 0, 'category', 'db' ) );
	return apply_filters( 'term_description', $saved, 1, 'category', 'display' );
}

$results = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $job ) {
	log_in( $job['role'] );
	$results[] = match ( $job['kind'] ) {
		'post'        => as_post( $job['html'] ),
		'widget'      => as_widget( new WP_Widget_Custom_HTML(), $job['html'] ),
		'text-widget' => as_widget( new WP_Widget_Text(), $job['html'] ),
		'comment'     => as_comment( $job['html'] ),
		'term'        => as_term( $job['html'] ),
	};
}
echo json_encode( array( 'results' => $results ) );
