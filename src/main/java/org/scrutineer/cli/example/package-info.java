/**
 * A made-up election of a size that members' organisations know, to try the program on: candidates, slates and papers
 * are all invented. It belongs to the command line and is no part of the library.
 */
@NullMarked
package org.scrutineer.cli.example;

import org.jspecify.annotations.NullMarked;
