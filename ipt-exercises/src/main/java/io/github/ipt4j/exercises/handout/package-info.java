/** What a client takes home to read: what interpersonal psychotherapy is, and that depression can be treated. */
@NullMarked
package io.github.ipt4j.exercises.handout;

import org.jspecify.annotations.NullMarked;
