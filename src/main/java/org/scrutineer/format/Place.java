package org.scrutineer.format;

/**
 * A place in a text file.
 *
 * @param line the line, from 1
 * @param column the column in Unicode code points, from 1
 */
record Place(int line, int column) {}
