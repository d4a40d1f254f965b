<?php
/** Loads the site that stands in the folder named on the command line, as for a request to its front page. */
$input                      = json_decode( stream_get_contents( STDIN ), true );
$_SERVER['HTTP_HOST']       = parse_url( $input['base'], PHP_URL_HOST ) . ':' . parse_url( $input['base'], PHP_URL_PORT );
$_SERVER['SERVER_NAME']     = parse_url( $input['base'], PHP_URL_HOST );
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require $argv[1] . '/wp-load.php';
