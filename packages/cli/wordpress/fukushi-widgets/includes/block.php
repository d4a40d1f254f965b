<?php
/**
 * The block "Part of the welfare plan". It is static: what it saves is the part's link.
 *
 * @package Fukushi_Widgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'fukushi_widgets_register_block' );
add_action( 'enqueue_block_editor_assets', 'fukushi_widgets_add_publication_to_editor' );

/**
 * Registers the block and its script.
 */
function fukushi_widgets_register_block() {
	$version = get_file_data( FUKUSHI_WIDGETS_FILE, array( 'version' => 'Version' ) )['version'];
	$needed  = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
	foreach ( array( 'parts', 'preview', 'block' ) as $name ) {
		wp_register_script( "fukushi-widgets-$name", plugins_url( "block/$name.js", FUKUSHI_WIDGETS_FILE ), $needed, $version, true );
		wp_set_script_translations( "fukushi-widgets-$name", 'fukushi-widgets', dirname( __DIR__ ) . '/languages' );
		$needed[] = "fukushi-widgets-$name";
	}
	register_block_type( dirname( __DIR__ ) . '/block' );
}

/**
 * Hands the list of parts to the block's script, in editors only.
 */
function fukushi_widgets_add_publication_to_editor() {
	$data = wp_json_encode( fukushi_widgets_publication(), JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	wp_add_inline_script( 'fukushi-widgets-parts', "window.fukushiWidgetsPublication = $data;", 'before' );
}
