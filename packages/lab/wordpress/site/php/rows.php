<?php
/**
 * Every row in which one of `needles` stands, as { table, key, column, value }, and the names of all tables, options,
 * transients, post metas and user metas: { rows, names }.
 */
$input = json_decode( stream_get_contents( STDIN ), true );
$db    = new mysqli( null, 'root', '', 'wordpress', 0, $argv[2] );
$db->set_charset( 'utf8mb4' );
$rows = array();
foreach ( $db->query( 'SHOW TABLES' )->fetch_all() as list( $table ) ) {
	foreach ( $db->query( "SELECT * FROM `$table`" )->fetch_all( MYSQLI_ASSOC ) as $row ) {
		foreach ( $row as $column => $value ) {
			foreach ( $input['needles'] as $needle ) {
				if ( null !== $value && str_contains( $value, $needle ) ) {
					$rows[] = array( 'table' => $table, 'key' => reset( $row ), 'column' => $column, 'value' => $value, 'row' => $row );
					break;
				}
			}
		}
	}
}
$names = array( 'tables' => array_column( $db->query( 'SHOW TABLES' )->fetch_all(), 0 ) );
foreach ( array( 'options' => 'option_name', 'postmeta' => 'meta_key', 'usermeta' => 'meta_key', 'termmeta' => 'meta_key' ) as $table => $column ) {
	$names[ $table ] = array_column( $db->query( "SELECT DISTINCT $column FROM wp_$table ORDER BY 1" )->fetch_all(), 0 );
}
echo json_encode( array( 'rows' => $rows, 'names' => $names ), JSON_INVALID_UTF8_SUBSTITUTE );
