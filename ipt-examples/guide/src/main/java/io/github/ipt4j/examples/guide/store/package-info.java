/** A store of one's own: courses in a table of a database. */
@NullMarked
package io.github.ipt4j.examples.guide.store;

import org.jspecify.annotations.NullMarked;
