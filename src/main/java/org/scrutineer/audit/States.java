package org.scrutineer.audit;

import java.util.List;
import java.util.Set;
import org.scrutineer.record.Status;

/**
 * Who is in which state, to come back to.
 *
 * @param states the states, in ballot-paper order
 * @param elected those elected, in the order of their election
 * @param doomed those doomed, who have not left
 * @param present how many stand or stood
 */
record States(List<Status> states, List<Integer> elected, Set<Integer> doomed, int present) {}
