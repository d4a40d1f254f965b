<?php
/** Makes the empty database that WordPress is installed into. */
( new mysqli( null, 'root', '', '', 0, $argv[2] ) )->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );
echo '{}';
