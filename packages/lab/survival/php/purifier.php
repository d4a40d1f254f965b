<?php
/**
 * HTML Purifier and htmLawed of Debian's packages. Reads a list of
 * { kind: purifier|connect-cms-reporter|htmlawed|htmlawed-safe, html } and prints the results.
 */
require_once 'HTMLPurifier/Bootstrap.php';
require_once 'php-htmlawed/htmLawed.php';

// Debian 12's HTML Purifier still writes $text{0}, which its PHP no longer reads. The same text with [0] is read here.
spl_autoload_register(
	function ( $class ) {
		$path = HTMLPurifier_Bootstrap::getPath( $class );
		$file = $path ? stream_resolve_include_path( $path ) : false;
		if ( $file ) {
			eval( '?>' . preg_replace( '/(\$\w+(?:\[[^\]]+\])?)\{(\d+|\$\w+)\}/', '$1[$2]', file_get_contents( $file ) ) );
		}
	}
);

function purifier( $kind ) {
	$config = HTMLPurifier_Config::createDefault();
	$config->set( 'Cache.DefinitionImpl', null );
	if ( 'connect-cms-reporter' === $kind ) {
		// The settings with which Connect-CMS reads what people without rights to HTML write.
		$config->set( 'Attr.EnableID', true );
		$config->set( 'Filter.YouTube', true );
		$config->set( 'HTML.TargetBlank', true );
		$config->set( 'Attr.AllowedFrameTargets', array( '_blank' ) );
		$config->set( 'HTML.SafeIframe', true );
		$config->set( 'URI.SafeIframeRegexp', '%^(https?:)?//(www\.youtube(?:-nocookie)?\.com/embed/|player\.vimeo\.com/video/)%' );
	}
	return new HTMLPurifier( $config );
}

$results = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $job ) {
	$results[] = match ( $job['kind'] ) {
		'htmlawed'      => htmLawed( $job['html'] ),
		'htmlawed-safe' => htmLawed( $job['html'], array( 'safe' => 1 ) ),
		default         => purifier( $job['kind'] )->purify( $job['html'] ),
	};
}
echo json_encode( array( 'results' => $results ) );
