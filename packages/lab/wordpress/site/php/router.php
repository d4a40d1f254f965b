<?php
/**
 * What a web server does for WordPress: files and folders as they are, every other address to index.php. Files that
 * are named with their version may be kept, as servers are usually told.
 */
$path  = $_SERVER['DOCUMENT_ROOT'] . rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$types = array(
	'css'   => 'text/css',
	'js'    => 'text/javascript',
	'svg'   => 'image/svg+xml',
	'woff2' => 'font/woff2',
);
$type  = $types[ pathinfo( $path, PATHINFO_EXTENSION ) ] ?? null;
if ( $type && isset( $_GET['ver'] ) && is_file( $path ) ) {
	header( "Content-Type: $type; charset=utf-8" );
	header( 'Cache-Control: max-age=3600' );
	readfile( $path );
	return;
}
if ( is_file( $path ) || is_file( rtrim( $path, '/' ) . '/index.php' ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
