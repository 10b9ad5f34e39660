/**
 * What counselors record: a form for each kind of entry, which is judged as soon as it is sent.
 *
 * <p>A form is {@linkplain io.github.ipt4j.examples.workbench.entry.EntrySection sections} of
 * {@linkplain io.github.ipt4j.examples.workbench.entry.EntryField fields}; what describes a field also reads it. Whatever is
 * sent comes back as it was typed, until it is recorded.
 */
@NullMarked
package io.github.ipt4j.examples.workbench.entry;

import org.jspecify.annotations.NullMarked;
