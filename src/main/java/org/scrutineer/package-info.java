/** The door to the library: {@link org.scrutineer.Stv} counts an election by a rule book. */
@NullMarked
package org.scrutineer;

import org.jspecify.annotations.NullMarked;
