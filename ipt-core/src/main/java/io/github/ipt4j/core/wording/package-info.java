/**
 * Words in any language for every value that people read.
 *
 * <p>Values hold kinds, facts and numbers, and no words: each says which
 * {@link io.github.ipt4j.core.wording.Message} stands for it, and a {@link io.github.ipt4j.core.wording.Wording} finds
 * the words in files. To add a language, put files of the same names with another language's tag on the class path;
 * nothing of the library has to change.
 *
 * <pre>{@code
 * Wording german = Wording.in(Locale.GERMAN);
 * for (Violation violation : verdict.violations()) {
 *     out.println(german.of(violation));
 * }
 * }</pre>
 */
@NullMarked
package io.github.ipt4j.core.wording;

import org.jspecify.annotations.NullMarked;
