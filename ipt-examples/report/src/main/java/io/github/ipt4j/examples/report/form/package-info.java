/** Forms that are filled from a journal as far as it goes; the rest is the clinician's to write. */
@NullMarked
package io.github.ipt4j.examples.report.form;

import org.jspecify.annotations.NullMarked;
