<?php
/**
 * WordPress's own drop-in for another database: answers from memory, so that the real WordPress starts without a
 * server. It holds the options of a new site; every other question finds nothing.
 */
class Memory_Database extends wpdb {
	public $answers = array(
		'siteurl'        => 'https://host.example',
		'home'           => 'https://host.example',
		'blog_charset'   => 'UTF-8',
		'blogname'       => 'host',
		'template'       => 'none',
		'stylesheet'     => 'none',
		'use_balanceTags' => '0',
		'use_smilies'    => '1',
		'WPLANG'         => '',
		'timezone_string' => 'UTC',
	);

	public function __construct() {
		$this->ready       = true;
		$this->charset     = 'utf8mb4';
		$this->has_connected = true;
	}

	public function db_connect( $allow_bail = true ) {
		return true;
	}

	public function db_version() {
		return '8.0';
	}

	public function _real_escape( $data ) {
		return addslashes( (string) $data );
	}

	public function query( $query ) {
		$this->last_result = array();
		if ( preg_match( '/SELECT option_name, option_value FROM/', $query ) ) {
			foreach ( $this->answers as $name => $value ) {
				$this->last_result[] = (object) array( 'option_name' => $name, 'option_value' => $value );
			}
		}
		$this->num_rows = count( $this->last_result );
		return $this->num_rows;
	}

	public function get_col_charset( $table, $column ) {
		return 'utf8mb4';
	}

	public function process_fields( $table, $data, $format ) {
		$fields = array();
		foreach ( $data as $name => $value ) {
			$fields[ $name ] = array( 'value' => $value, 'format' => '%s', 'charset' => false, 'length' => false );
		}
		return $fields;
	}
}

$wpdb = new Memory_Database();
